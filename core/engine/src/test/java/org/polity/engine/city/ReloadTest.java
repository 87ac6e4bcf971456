package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.place.ProfileTable;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityIntake.RowIntake;

@DisplayName("A sound city at random")
class ReloadTest {
    private static final Facts NONE = Facts.none(CityTables.ALL);

    static List<Long> seeds() {
        Long given = Long.getLong("polity.seed");
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; given == null && seed <= 40; seed++) {
            seeds.add(seed);
        }
        return given == null ? seeds : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_recorded_as_it_is_and_found_unchanged_when_it_comes_again(long seed) {
        Random random = new Random(seed);
        List<Fact> city = RandomFacts.of(seed, 1 + random.nextInt(40));
        Judgement first = load(NONE, city, random, false);
        assertThat(first.problems()).as("seed %d", seed).isEmpty();
        assertThat(first.recordings().stream().<Fact>map(Recording::fact))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(city);

        Facts known = CityText.recorded(NONE, first);
        Collections.shuffle(city, random);
        for (Judgement again : List.of(load(known, city, random, true), Intake.judgeFacts(known, city))) {
            assertThat(again.problems()).as("seed %d", seed).isEmpty();
            assertThat(again.recordings()).as("seed %d", seed).isEmpty();
            assertThat(again.counts().values().stream()
                            .mapToInt(counts -> counts.unchanged())
                            .sum())
                    .isEqualTo(city.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void may_come_in_parts_of_which_each_rests_on_those_before(long seed) {
        Random random = new Random(seed);
        List<Fact> city = RandomFacts.of(seed, 1 + random.nextInt(20));
        List<Recording<?>> whole = Intake.judgeFacts(NONE, city).recordings();
        assertThat(whole).as("seed %d", seed).hasSize(city.size());
        List<Fact> ordered = new ArrayList<>();
        whole.forEach(recording -> ordered.add(recording.fact()));
        Facts known = NONE;
        for (int from = 0; from < ordered.size(); ) {
            int until = Math.min(ordered.size(), from + 1 + random.nextInt(ordered.size()));
            Judgement part = Intake.judgeFacts(known, ordered.subList(from, until));
            assertThat(part.problems())
                    .as("seed %d from %d until %d", seed, from, until)
                    .isEmpty();
            assertThat(part.recordings()).as("seed %d", seed).isEqualTo(whole.subList(from, until));
            known = CityText.recorded(known, part);
            from = until;
        }
        assertThat(load(known, city, random, true).recordings())
                .as("seed %d", seed)
                .isEmpty();
    }

    /** Hands the facts over as rows of text, columns in any order; when thinned, without some that need not be there. */
    private static Judgement load(Facts known, List<Fact> city, Random random, boolean thinned) {
        Intake intake = Intake.begin(known, Intake.PROBLEM_LIMIT);
        Map<Table<?>, List<Fact>> byTable = new LinkedHashMap<>();
        for (Fact fact : city) {
            Table<?> table = CityTables.ALL.stream()
                    .filter(one -> one.type() == fact.getClass())
                    .findFirst()
                    .orElseThrow();
            byTable.computeIfAbsent(table, key -> new ArrayList<>()).add(fact);
        }
        byTable.forEach((table, facts) -> hand(intake, table, facts, random, thinned));
        return intake.finish();
    }

    private static <F extends Fact> void hand(
            Intake intake, Table<F> table, List<Fact> facts, Random random, boolean thinned) {
        List<Column<F, ?>> columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, random);
        columns.removeIf(column -> thinned && !column.required() && !column.key() && random.nextInt(4) == 0);
        boolean json = table.name().equals(ProfileTable.CITY.name());
        RowIntake rows = intake.table(
                table.name(),
                table.name() + ".csv",
                columns.stream().map(Column::name).toList());
        long line = json ? 0 : 2;
        for (Fact fact : facts) {
            F row = table.type().cast(fact);
            rows.row(
                    line++,
                    columns.stream()
                            .map(column -> cell(column, row, json, random))
                            .toList());
        }
    }

    private static <F extends Fact, V> String cell(Column<F, V> column, F fact, boolean json, Random random) {
        V value = column.get(fact);
        List<String> texts =
                new ArrayList<>(value == null ? List.of() : column.type().texts(value));
        if (column.type().isSet() && !column.name().equals("officeHours")) {
            if (!texts.isEmpty() && random.nextInt(4) == 0) {
                texts.add(texts.get(0));
            }
        }
        if (!json) {
            return String.join(random.nextBoolean() ? ";" : " ; ", texts);
        }
        String quoted =
                String.join(",", texts.stream().map(text -> '"' + text + '"').toList());
        return column.type().isSet() ? '[' + quoted + ']' : quoted;
    }
}
