package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.LoadReport.Counts;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

@DisplayName("The intake")
class IntakeTest {
    private static final Facts NONE = Facts.none(CityTables.ALL);
    private static final List<String> DIVISION = List.of("code", "name", "level", "parent");

    @Test
    void gives_what_there_is_to_record_so_that_what_a_row_names_comes_before_it() {
        Judgement judgement = CityText.judge(NONE, """
                city.json
                  name: "市"
                  division: "C"
                  zone: "Asia/Shanghai"
                  datum: "CGCS2000"
                  officeHours: ["09:00-12:00"]
                  workWeek: ["MON"]
                officers.csv
                  id, name, body, from
                  o,  甲,   b2,   2021-01-01
                bodies.csv
                  id, name, kind,             division, superior
                  b3, 队,   enforcement_team, T,        b2
                  b2, 局,   department,       K,        b1
                  b1, 府,   government,       K,        k
                  b0, 局,   department,       K,        b1
                powers.csv
                  code, name, kind,     domain, level,  basis, in_force_from, linked_penalty
                  x,    制,   coercion, urban,  county, 条,    2000-01-01,    p
                  p,    罚,   penalty,  urban,  county, 条,    2000-01-01,
                divisions.csv
                  code, name, level,    parent
                  T,    镇,   township, K
                  K,    县,   county,   C
                  C,    市,   city,
                committees.csv
                  id, name, kind,       division, chair_office, established
                  k,  会,   governance, T,        head,         2020-01-01
                """);
        assertThat(judgement.problems()).isEmpty();
        assertThat(judgement.recordings().stream().map(IntakeTest::shown))
                .containsExactly(
                        "divisions C",
                        "divisions K",
                        "divisions T",
                        "committees k",
                        "bodies b1",
                        "bodies b2",
                        "bodies b3",
                        "bodies b0",
                        "powers p",
                        "powers x",
                        "city ",
                        "officers o/b2/2021-01-01");
    }

    private static <F extends Fact> String shown(Recording<F> recording) {
        F fact = recording.fact();
        return recording.table().name() + " "
                + (fact == null ? "" : recording.table().key(fact).replace('\u001f', '/'));
    }

    @Test
    void counts_rows_by_table() {
        Judgement judgement = CityText.judge(IntakeCasesTest.base(), """
                officers.csv
                  id, name, body, from,       until
                  O,  甲,   team, 2020-01-01, 2021-01-01
                  O,  甲,   town, 2021-01-01, 2031-01-01
                  o,  乙,   town, 2021-01-01,
                  p,  乙,   town, 2021-01-01,
                committees.csv
                  id, name, kind, division, chair_office, established
                """);
        assertThat(judgement.counts())
                .hasSize(2)
                .containsEntry("officers", new Counts(2, 1, 1))
                .containsEntry("committees", new Counts(0, 0, 0));
        assertThat(judgement.recordings().stream().map(IntakeTest::shown))
                .containsExactly(
                        "officers O/town/2021-01-01", "officers o/town/2021-01-01", "officers p/town/2021-01-01");
    }

    @Test
    void records_a_known_fact_that_is_filled_in_whole() {
        Facts known = CityText.recorded(IntakeCasesTest.base(), """
                bodies.csv
                  id,   name,   kind,       division, abolished
                  dept, 城管局, department, K,        2031-01-01
                """);
        Judgement again = CityText.judge(known, """
                bodies.csv
                  id,     name,   kind,       division, superior, domains,     established, abolished
                  dept,   城管局, department, K,        gov,      fire;urban,  2000-01-01,  2031-01-01
                """);
        assertThat(again.problems()).isEmpty();
        assertThat(again.recordings()).isEmpty();
        assertThat(again.counts()).containsEntry("bodies", new Counts(0, 0, 1));
    }

    @Test
    void reports_as_many_problems_as_the_limit_and_says_that_it_stopped_at_one_more() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 3);
        RowIntake rows = intake.table("divisions", "divisions.csv", DIVISION);
        assertThat(rows.row(2, List.of("T3", "", "township", "K"))).isTrue();
        assertThat(rows.row(3, List.of("T4", "", "township", "nowhere"))).isTrue();
        assertThat(rows.row(4, List.of("T5", "", "township", "K"))).isTrue();
        assertThat(rows.row(5, List.of("T6", "镇", "township", "K"))).isTrue();
        assertThat(rows.row(6, List.of("T7", "", "township", "K"))).isFalse();
        assertThat(rows.row(7, List.of("", "", "", ""))).isFalse();
        Judgement judgement = intake.finish();
        assertThat(judgement.stopped()).isTrue();
        assertThat(judgement.problems()).extracting(CityProblem::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void does_not_stop_at_the_limit_itself() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 2);
        RowIntake rows = intake.table("divisions", "divisions.csv", DIVISION);
        assertThat(rows.row(2, List.of("T3", "", "township", "K"))).isTrue();
        assertThat(rows.row(3, List.of("T4", "镇", "township", "nowhere"))).isTrue();
        Judgement judgement = intake.finish();
        assertThat(judgement.stopped()).isFalse();
        assertThat(judgement.problems()).hasSize(2);
    }

    @Test
    void stops_among_the_rules_across_rows_too() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 10_000);
        RowIntake rows = intake.table("divisions", "divisions.csv", DIVISION);
        for (int i = 0; i < 10_001; i++) {
            assertThat(rows.row(i + 2, List.of("V" + i, "村", "community", "K"))).isTrue();
        }
        Judgement judgement = intake.finish();
        assertThat(judgement.problems()).hasSize(10_000).allMatch(problem -> problem.code() == ProblemCode.LEVEL_WRONG);
        assertThat(judgement.stopped()).isTrue();
    }

    @Test
    void keeps_warnings_beside_what_there_is_to_record() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 1);
        intake.warning("notes.txt", "the page does not name this file");
        Judgement judgement = intake.finish();
        assertThat(judgement.isAccepted()).isTrue();
        assertThat(judgement.warnings()).containsExactly("notes.txt: the page does not name this file");
    }

    @Test
    void reports_what_a_source_could_not_read_in_the_order_of_the_page() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 10);
        intake.problem(new CityProblem("zzz.csv", 0, "", "", ProblemCode.FILE_UNREADABLE, "no permission"));
        intake.problem(new CityProblem("grants.csv", 7, "", "", ProblemCode.BAD_CSV, "an open quote"));
        intake.breakOff("bodies", new CityProblem("bodies.csv", 0, "", "", ProblemCode.CONFLICT, "two files"));
        assertThat(intake.finish().problems())
                .extracting(CityProblem::file)
                .containsExactly("bodies.csv", "grants.csv", "zzz.csv");
    }

    @Test
    void lacks_every_required_column_of_a_table_without_any() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 10);
        intake.table("grant_starts", "grant_starts.csv", List.of());
        assertThat(intake.finish().problems())
                .extracting(CityProblem::column, CityProblem::line, CityProblem::code)
                .containsExactly(
                        tuple("grant", 1L, ProblemCode.COLUMN_MISSING),
                        tuple("division", 1L, ProblemCode.COLUMN_MISSING),
                        tuple("start_on", 1L, ProblemCode.COLUMN_MISSING));
    }

    @Test
    void wants_no_row_of_a_table_that_it_does_not_read() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 10);
        assertThat(intake.table("limits", "limits.csv", List.of("stage")).row(2, List.of("x")))
                .isFalse();
        assertThat(intake.finish().counts()).isEmpty();
    }

    @Test
    void refuses_a_source_that_breaks_its_contract() {
        Intake intake = Intake.begin(IntakeCasesTest.base(), 10);
        RowIntake rows = intake.table("divisions", "divisions.csv", DIVISION);
        List<String> tooFew = List.of("T3");
        assertThatThrownBy(() -> rows.row(2, tooFew)).hasMessageContaining("1 cells for 4 columns");
        assertThatThrownBy(() -> intake.table("divisions", "divisions.csv", DIVISION))
                .hasMessageContaining("handed over already");
        assertThatThrownBy(() -> Intake.begin(NONE, 0)).hasMessageContaining("the limit of problems is 0");
    }
}
