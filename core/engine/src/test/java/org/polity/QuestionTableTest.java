package org.polity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

class QuestionTableTest {
    private static final List<String> ALL = List.of(
            "id", "power", "body", "place", "at", "officers", "sanction", "amount", "party", "filed_on", "flags");

    private final List<AuthorityQuestion> asked = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final CityIntake intake = QuestionTable.intake(ZoneId.of("Asia/Shanghai"), new Recorder());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020-12-09                       | 2020-12-09
                    2020-12-09T23:59                 | 2020-12-09
                    2020-12-09T16:00Z                | 2020-12-10
                    2020-12-09T15:59:59.999Z         | 2020-12-09
                    2020-12-10T00:00:00+08:00        | 2020-12-10
                    2020-12-10T00:30+09:00           | 2020-12-09
                    2020-12-10T00:30+08              | 2020-12-10
                    """)
    void a_day_begins_in_the_zone_of_the_city(String at, String day) {
        row("q", "P", "b", "x", at, "", "", "", "", "", "");
        assertThat(found).isEmpty();
        assertThat(asked.get(0).day()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    at         | 2021-02-30       | VALUE_MALFORMED
                    at         | 2021-2-3         | VALUE_MALFORMED
                    at         | 2021-02-03T24:00 | VALUE_MALFORMED
                    at         | 2021-02-03 10:00 | VALUE_MALFORMED
                    at         | 2021-02-03T      | VALUE_MALFORMED
                    at         | ''               | VALUE_MISSING
                    id         | ''               | VALUE_MISSING
                    power      | ''               | VALUE_MISSING
                    body       | ''               | VALUE_MISSING
                    place      | ''               | VALUE_MISSING
                    officers   | o-1;;o-2         | VALUE_MALFORMED
                    amount     | 1.234            | VALUE_MALFORMED
                    amount     | -5               | VALUE_OUT_OF_RANGE
                    amount     | abc              | VALUE_MALFORMED
                    party      | person           | VALUE_MALFORMED
                    party      | ''               | VALUE_MISSING
                    filed_on   | 2021-03-11       | PERIOD_REVERSED
                    filed_on   | 2021-03-09T10:00 | VALUE_MALFORMED
                    flags      | cross            | VALUE_MALFORMED
                    """)
    void a_bad_cell_is_named(String column, String cell, ProblemCode code) {
        List<String> cells = new ArrayList<>(
                List.of("q", "P", "b", "x", "2021-03-10", "o-1", "fine", "10", "citizen", "2021-03-09", "cross_area"));
        cells.set(ALL.indexOf(column), cell);
        row(cells.toArray(String[]::new));
        assertThat(found).containsExactly("2 " + column + " `" + cell + "` " + code);
        assertThat(asked).isEmpty();
    }

    @Test
    void an_amount_belongs_to_a_fine() {
        row("q", "P", "b", "x", "2021-03-10", "", "warning", "10", "", "", "");
        assertThat(found).containsExactly("2 amount `10` CONFLICT");
    }

    @Test
    void an_id_is_given_once_even_when_its_row_is_bad() {
        RowIntake rows = intake.table(QuestionTable.NAME, "q.csv", List.of("id", "power", "body", "place", "at"));
        rows.row(2, List.of("q", "P", "b", "x", "?"));
        rows.row(3, List.of("q", "P", "b", "x", "2021-03-10"));
        assertThat(found).containsExactly("2 at `?` VALUE_MALFORMED", "3 id `q` DUPLICATE_ID");
    }

    @Test
    void columns_come_in_any_order_and_a_wrong_one_is_found() {
        RowIntake rows = intake.table(QuestionTable.NAME, "q.csv", List.of("at", "place", "body", "powers", "id"));
        rows.row(2, List.of("2021-03-10", "x", "b", "P", "q"));
        assertThat(found).containsExactly("1 power `` COLUMN_MISSING", "1 powers `powers` COLUMN_UNKNOWN");
    }

    @Test
    void an_empty_file_lacks_every_required_column() {
        intake.table(QuestionTable.NAME, "q.csv", List.of());
        assertThat(found).hasSize(5).allMatch(line -> line.startsWith("1 ") && line.endsWith("COLUMN_MISSING"));
    }

    @Test
    void a_cell_that_the_source_reported_is_not_judged_again() {
        RowIntake rows = intake.table(QuestionTable.NAME, "q.csv", ALL);
        intake.problem(new CityProblem("q.csv", 2, "power", "PPP", ProblemCode.VALUE_OUT_OF_RANGE, "too long"));
        rows.row(2, List.of("q", "", "b", "x", "2021-03-10", "", "", "", "", "", ""));
        rows.row(3, List.of("r", "", "b", "x", "2021-03-10", "", "", "", "", "", ""));
        assertThat(found).containsExactly("2 power `PPP` VALUE_OUT_OF_RANGE", "3 power `` VALUE_MISSING");
    }

    private void row(String... cells) {
        intake.table(QuestionTable.NAME, "q.csv", ALL).row(2, List.of(cells));
    }

    private final class Recorder implements Asker<AuthorityQuestion> {
        @Override
        public void ask(String id, AuthorityQuestion question) {
            asked.add(question);
        }

        @Override
        public boolean problem(CityProblem problem) {
            found.add(problem.line() + " " + problem.column() + " `" + problem.value() + "` " + problem.code());
            return true;
        }

        @Override
        public void warning(String file, String message) {
            found.add(file + " " + message);
        }
    }
}
