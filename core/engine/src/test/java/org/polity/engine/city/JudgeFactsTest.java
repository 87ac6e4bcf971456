package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.LoadReport.Counts;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.city.CityProblem;

@DisplayName("Facts of a host are judged as rows are")
class JudgeFactsTest {
    private static final Facts BASE = IntakeCasesTest.base();
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @Test
    void and_named_by_their_table_and_their_place_in_the_list() {
        assertThat(problems(
                        body("a", "局", BodyKind.DEPARTMENT, "nowhere"),
                        posting("o", "甲", "nobody"),
                        body("b", "队", BodyKind.ENFORCEMENT_TEAM, "T")))
                .containsExactly(
                        "bodies 1 division REFERENCE_UNKNOWN `nowhere`",
                        "bodies 3 superior VALUE_MISSING ``",
                        "officers 2 body REFERENCE_UNKNOWN `nobody`");
    }

    @Test
    void so_that_one_may_name_another_of_the_same_command() {
        Judgement judgement = Intake.judgeFacts(
                BASE,
                List.of(
                        posting("o", "甲", "a"),
                        body("a", "局", BodyKind.DEPARTMENT, "T9"),
                        new Division(
                                new DivisionCode("T9"), "镇", DivisionLevel.TOWNSHIP, null, new DivisionCode("K"))));
        assertThat(judgement.problems()).isEmpty();
        assertThat(judgement.recordings().stream().map(Recording::table).map(Table::name))
                .containsExactly("divisions", "bodies", "officers");
        assertThat(judgement.counts()).containsEntry("bodies", new Counts(1, 0, 0));
    }

    @Test
    void what_a_file_could_not_say_a_command_cannot_say_either() {
        assertThat(problems(
                        body("a", "", BodyKind.DEPARTMENT, "K"),
                        body("b", " 局", BodyKind.DEPARTMENT, "K"),
                        new Body(
                                new BodyId("c"),
                                "局",
                                BodyKind.DEPARTMENT,
                                new DivisionCode("K"),
                                null,
                                List.of("urban;fire", "civil"),
                                Period.ALWAYS),
                        new Body(
                                new BodyId("d"),
                                "局",
                                BodyKind.DEPARTMENT,
                                new DivisionCode("K"),
                                null,
                                List.of("urban", ""),
                                Period.ALWAYS),
                        new Training(new OfficerId("O"), DAY, "法律", new BigDecimal("0.125")),
                        new Training(new OfficerId("O"), LocalDate.of(12021, 1, 1), "法律", null),
                        new Grant(
                                new GrantId("g"),
                                GrantMode.ASSIGNED,
                                null,
                                List.of(),
                                List.of(new RecipientSelector("town")),
                                new Instrument("令"),
                                null,
                                Period.from(DAY),
                                null,
                                List.of(),
                                List.of())))
                .containsExactly(
                        "bodies 1 name VALUE_MISSING ``",
                        "bodies 2 name VALUE_MALFORMED ` 局`",
                        "bodies 3 domains VALUE_MALFORMED `urban;fire;civil`",
                        "bodies 4 domains VALUE_MALFORMED `urban;`",
                        "grants 7 powers VALUE_MISSING ``",
                        "trainings 5 hours VALUE_MALFORMED `0.125`",
                        "trainings 6 on VALUE_MALFORMED `+12021-01-01`");
    }

    @Test
    void a_known_fact_again_is_unchanged_and_an_end_is_filled_in() {
        List<Fact> all = new ArrayList<>();
        CityTables.ALL.forEach(table -> addAll(all, table));
        Judgement again = Intake.judgeFacts(BASE, all);
        assertThat(again.problems()).isEmpty();
        assertThat(again.recordings()).isEmpty();

        Body town = body("town");
        Body abolished = new Body(
                town.id(),
                town.name(),
                town.kind(),
                town.division(),
                town.superior(),
                town.domains(),
                town.existence().until(DAY));
        assertThat(Intake.judgeFacts(BASE, List.of(abolished)).recordings())
                .containsExactly(new Recording<>(BodyTables.BODIES, abolished));
    }

    @Test
    void and_contradict_what_is_known_in_the_same_way() {
        assertThat(problems(body("town", "别名", BodyKind.DEPARTMENT, "T")))
                .containsExactly("bodies 1 name CONFLICT `别名`");
    }

    @Test
    void of_a_table_that_is_no_table_of_the_city_nothing_is_judged() {
        assertThatThrownBy(() -> Intake.judgeFacts(BASE, List.of(new Stranger())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no fact of the city's tables");
    }

    private record Stranger() implements Fact {}

    private static <F extends Fact> void addAll(List<Fact> all, Table<F> table) {
        BASE.of(table).all().stream().map(Known::fact).forEach(all::add);
    }

    private static Body body(String id) {
        Known<Body> known = BASE.find(BodyTables.BODIES, id);
        assertThat(known).isNotNull();
        return known.fact();
    }

    private static Body body(String id, String name, BodyKind kind, String division) {
        return new Body(new BodyId(id), name, kind, new DivisionCode(division), null, List.of(), Period.ALWAYS);
    }

    private static Posting posting(String officer, String name, String body) {
        return new Posting(new OfficerId(officer), name, new BodyId(body), Period.from(DAY));
    }

    private static List<String> problems(Fact... facts) {
        return Intake.judgeFacts(BASE, List.of(facts)).problems().stream()
                .map(JudgeFactsTest::shown)
                .toList();
    }

    private static String shown(CityProblem problem) {
        return problem.file() + " " + problem.line() + " " + problem.column() + " " + problem.code() + " `"
                + problem.value() + "`";
    }
}
