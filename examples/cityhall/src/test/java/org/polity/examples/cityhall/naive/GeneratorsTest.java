package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generators must reach what they are there for, or the tests that use them prove less than they say. */
class GeneratorsTest {
    @TempDir
    private Path temp;

    /** A reason that no random question meets any more is a defect of the generator. */
    @Test
    void everyReasonEveryBasisAndEveryProcedureOccurs() {
        ReasonCounts counts = new ReasonCounts();
        for (long seed = 1; seed <= 40; seed++) {
            NaiveCity city = new RandomCity(seed).first().city();
            NaiveAuthority authority = new NaiveAuthority(city);
            for (Row question : new RandomQuestions(seed, city).next(100, 0)) {
                counts.add(authority.answer(question));
            }
        }
        for (Reason reason : Reason.values()) {
            assertThat(counts.of(reason.name())).as(reason + " in " + counts).isGreaterThanOrEqualTo(15);
        }
        for (String other : List.of(
                "basis:own", "basis:original", "basis:grant", "procedure:", "procedure:simple", "procedure:ordinary")) {
            assertThat(counts.of(other)).as(other + " in " + counts).isGreaterThanOrEqualTo(15);
        }
    }

    /** Mergers that no question feels would prove nothing about them. */
    @Test
    void mergersDecideManyAnswers() {
        int decided = 0;
        int granted = 0;
        for (long seed = 1; seed <= 40; seed++) {
            CityDraft draft = new RandomCity(seed).first();
            NaiveCity city = draft.city();
            draft.rows(CityFile.MERGERS).clear();
            NaiveCity unmerged = draft.city();
            for (Row question : new RandomQuestions(seed, city).next(100, 0)) {
                Row with = new NaiveAuthority(city).answer(question).row();
                Row without = new NaiveAuthority(unmerged).answer(question).row();
                decided += with.toString().equals(without.toString()) ? 0 : 1;
                granted += with.is("permitted", "true") && without.is("permitted", "false") ? 1 : 0;
            }
        }
        assertThat(decided).isGreaterThan(300);
        assertThat(granted).isGreaterThan(20);
    }

    @Test
    void theSameSeedMakesTheSameFolders() throws IOException {
        for (int i = 0; i < 2; i++) {
            FolderWriter.styled(new Dice(7)).write(new RandomCity(7).first(), temp.resolve("city" + i));
        }
        for (CityFile file : CityFile.values()) {
            Path one = temp.resolve("city0").resolve(file.fileName());
            if (Files.exists(one)) {
                assertThat(temp.resolve("city1").resolve(file.fileName())).hasSameBinaryContentAs(one);
            }
        }
    }

    /** Marks, line ends, quotes, padding, empty lines and the order of columns change nothing. */
    @Test
    void everyStyleOfWritingIsReadAsTheSameCity() {
        for (long seed = 1; seed <= 30; seed++) {
            CityDraft draft = new RandomCity(seed).first();
            Path folder = temp.resolve("city" + seed);
            FolderWriter.styled(new Dice(seed)).write(draft, folder);
            NaiveCity read = NaiveCity.of(List.of(folder));
            NaiveCity known = draft.city();
            for (CityFile file : CityFile.values()) {
                assertThat(shown(file, read.rows(file)))
                        .as(file + ", seed " + seed)
                        .isEqualTo(shown(file, known.rows(file)));
            }
        }
    }

    private static List<String> shown(CityFile file, List<Row> rows) {
        return rows.stream()
                .map(row -> file.columns().stream()
                        .map(column -> shown(column, row))
                        .collect(Collectors.joining(",")))
                .toList();
    }

    private static String shown(Column column, Row row) {
        if (column.type() == Column.Type.MONEY && row.has(column.name())) {
            return new java.math.BigDecimal(row.text(column.name()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return column.several() ? new TreeSet<>(row.values(column.name())).toString() : row.text(column.name());
    }

    @Test
    void theSecondFolderAddsAndFillsIn() {
        int added = 0;
        int filled = 0;
        for (long seed = 1; seed <= 20; seed++) {
            RandomCity random = new RandomCity(seed);
            FolderWriter.plain().write(random.first(), temp.resolve("first" + seed));
            FolderWriter.plain().write(random.second(), temp.resolve("second" + seed));
            NaiveCity first = NaiveCity.of(List.of(temp.resolve("first" + seed)));
            NaiveCity both = NaiveCity.of(List.of(temp.resolve("first" + seed), temp.resolve("second" + seed)));
            for (CityFile file : CityFile.values()) {
                added += both.rows(file).size() - first.rows(file).size();
                List<String> before = shown(file, first.rows(file));
                List<String> after = shown(file, both.rows(file)).subList(0, before.size());
                filled += (int)
                        after.stream().filter(row -> !before.contains(row)).count();
            }
            assertThat(both.rows(CityFile.GRANTS))
                    .as("grants, seed " + seed)
                    .allMatch(grant -> GrantRules.allows(both, grant));
        }
        assertThat(added).isGreaterThan(200);
        assertThat(filled).isGreaterThan(50);
    }

    @Test
    void everyCodeIsPlanted() {
        Set<String> codes = new TreeSet<>();
        Stream.of(PlantedDefects.ofRows(), PlantedDefects.ofFiles())
                .flatMap(List::stream)
                .forEach(defect -> codes.addAll(PlantedDefects.plant(1, defect).codes()));
        assertThat(codes)
                .contains("FILE_UNREADABLE", "FILE_TOO_LARGE", "BAD_ENCODING", "BAD_CSV", "COLUMN_MISSING")
                .contains("COLUMN_UNKNOWN", "VALUE_MISSING", "VALUE_MALFORMED", "VALUE_OUT_OF_RANGE", "DUPLICATE_ID")
                .contains("REFERENCE_UNKNOWN", "PERIOD_REVERSED", "CYCLE", "LEVEL_WRONG", "CONFLICT");
    }

    /** Reads on from each line named: the first row there must have the cell, and it must be empty when it is missing. */
    @Test
    void theLinesOfPlantedDefectsAreThoseInTheFile() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            Path folder = temp.resolve("city" + seed);
            for (Expected expected : PlantedDefects.plantSeveral(seed, 12).write(folder)) {
                if (expected.file().endsWith(".csv") && expected.line() > 1) {
                    String text = Files.readString(folder.resolve(expected.file()), StandardCharsets.UTF_8);
                    List<String> lines = List.of(text.split("\n", -1));
                    String rest = String.join("\n", lines.subList(expected.line() - 1, lines.size()));
                    Row row = NaiveCsv.parse(lines.get(0) + "\n" + rest).get(0);
                    assertThat(row.has(expected.column()))
                            .as(expected + " of " + row + ", seed " + seed)
                            .isEqualTo(!expected.code().equals("VALUE_MISSING"));
                }
            }
        }
    }
}
