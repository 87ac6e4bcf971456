package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.Asker;
import org.polity.QuestionTable;
import org.polity.engine.basis.Facts;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;

@DisplayName("A message says what was found and what to do")
class MessagesTest {
    private static final Facts BASE = IntakeCasesTest.base();

    private static List<String> warnings(String mode, String from, String recipients) {
        Judgement judgement = CityText.judge(BASE, """
                bodies.csv
                  id,   name,   kind,       division
                  cgov, 市政府, government, C
                  cdep, 市局,   department, C
                grants.csv
                  id, mode, from, powers, recipients, instrument, effective_from, effective_until
                  G,  %s,   %s,   P,      %s,         令,         2021-01-01,     2022-01-01
                """.formatted(mode, from, recipients));
        assertThat(judgement.problems()).isEmpty();
        return judgement.warnings();
    }

    private static String message(String text) {
        List<CityProblem> problems = CityText.judge(BASE, text).problems();
        assertThat(problems).isNotEmpty();
        return problems.get(0).message();
    }

    @Test
    void a_grant_to_a_body_above_or_to_its_giver_is_warned_of_and_recorded() {
        assertThat(warnings("entrusted", "dept", "cgov"))
                .singleElement()
                .asString()
                .startsWith("grants.csv: line 2: ")
                .contains("grant `G`", "recipient `cgov`", "contains that of the giver `dept`");
        assertThat(warnings("entrusted", "dept", "town;dept"))
                .singleElement()
                .asString()
                .contains("`dept`", "giver itself");
        assertThat(warnings("assigned", "", "cgov")).singleElement().asString().contains("`cgov`", "government");
        assertThat(warnings("assigned", "", "cdep")).singleElement().asString().contains("`cdep`", "division `C`");
        assertThat(warnings("assigned", "", "all:government"))
                .singleElement()
                .asString()
                .contains("all:government");
        assertThat(warnings("assigned", "", "all:department"))
                .singleElement()
                .asString()
                .contains("all:department");
    }

    @Test
    void a_grant_that_goes_down_gives_no_warning() {
        assertThat(warnings("entrusted", "dept", "town;all:township_government"))
                .isEmpty();
        assertThat(warnings("entrusted", "cdep", "dept;gov;all:department")).isEmpty();
        assertThat(warnings("assigned", "", "town;dept;all:township_government"))
                .isEmpty();
    }

    @Test
    void an_unknown_column_is_compared_with_those_of_the_page_in_their_order() {
        assertThat(message("""
                powers.csv
                  code, name, kind, domain, level, basis, in_force_from, citizen_minimum
                """))
                .contains("did you mean citizen_min?", "its columns are code, name, kind, domain, level, basis,");
        assertThat(CityText.judge(BASE, "bodies.csv\n id;name;kind;division\n").problems())
                .map(CityProblem::message)
                .anyMatch(message -> message.contains("cells are separated by commas"));
    }

    @Test
    void a_contradiction_names_both_sides_and_the_way_out() {
        assertThat(message("""
                trainings.csv
                  officer, on, course, hours
                  O,       2020-05-01, 法律, 8
                """))
                .contains("recorded is `7.5`", "give the recorded value, or another officer, on, course");
        assertThat(message("""
                officers.csv
                  id, name, body, from,       until
                  Q,  乙,   team, 2021-02-01, 2021-01-01
                """))
                .isEqualTo("`2021-01-01` is before from, which is `2021-02-01`: correct one of the two");
        assertThat(message("""
                officers.csv
                  id, name, body, from
                  Q,  乙,   tame, 2021-02-01
                """)).contains("no row of bodies defines `tame`", "correct this cell, or add the row");
    }

    @Test
    void the_problems_of_a_question_stand_in_the_order_of_the_columns() {
        List<String> found = new ArrayList<>();
        CityIntake intake = QuestionTable.intake(ZoneOffset.UTC, new Asker<AuthorityQuestion>() {
            @Override
            public void ask(String id, AuthorityQuestion question) {
                // A row without problems is asked.
            }

            @Override
            public boolean problem(CityProblem problem) {
                found.add(problem.line() + " " + problem.column() + " " + problem.code() + " " + problem.message());
                return true;
            }

            @Override
            public void warning(String file, String message) {
                throw new AssertionError(message);
            }
        });
        CityText.read("""
                questions.csv
                  id, power, body, place, at,         amount
                  a,  P,     dept, T,     2021-01-01,
                  a,  P,     dept, T,     2021-02-30, 5
                """, intake);
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).startsWith("3 id DUPLICATE_ID");
        assertThat(found.get(1)).startsWith("3 at VALUE_MALFORMED");
        assertThat(found.get(2)).startsWith("3 amount CONFLICT").contains("no sanction is;");
    }
}
