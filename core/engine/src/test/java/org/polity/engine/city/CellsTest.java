package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Table;
import org.polity.engine.place.ProfileTable;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** One cell at a time is replaced in a sound row of {@code spare.txt}, in which every cell is given. */
@DisplayName("A cell")
class CellsTest {
    private static final Facts BASE = IntakeCasesTest.base();
    private static final String SPARE = IntakeCasesTest.text("spare.txt");

    @Test
    void of_a_sound_row_has_no_problem() {
        assertThat(CityText.judge(BASE, SPARE).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void that_is_empty_is_missing_where_it_is_required(Table<?> table, Column<?, ?> column) {
        boolean asked = column.required() || GRANT_NEEDS.contains(table.name() + " " + column.name());
        assertThat(problems(table.name(), column.name(), ""))
                .containsExactlyElementsOf(
                        asked ? List.of(column.name() + " " + ProblemCode.VALUE_MISSING) : List.of());
    }

    /** The spare grant is an entrusted one, and the spare township has a parent. */
    private static final List<String> GRANT_NEEDS =
            List.of("grants from", "grants effective_until", "divisions parent");

    static Stream<Arguments> columns() {
        return CityTables.IN_FOLDER.stream()
                // What a cell of a command must be depends on the row; LedgerAgreesTest and the program's tests hold
                // them.
                .filter(table -> table != ProfileTable.CITY && !table.isInOrder())
                .flatMap(table -> table.columns().stream().map(column -> Arguments.of(table, column)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "ok", textBlock = """
            # dates
            trainings     | on             | 2021-02-28                     | ok
            trainings     | on             | 2020-02-29                     | ok
            trainings     | on             | 2021-02-29                     | VALUE_MALFORMED
            trainings     | on             | 2021-02-30                     | VALUE_MALFORMED
            trainings     | on             | 2021-13-01                     | VALUE_MALFORMED
            trainings     | on             | 2021-00-10                     | VALUE_MALFORMED
            trainings     | on             | 2021-1-01                      | VALUE_MALFORMED
            trainings     | on             | 2021/01/01                     | VALUE_MALFORMED
            trainings     | on             | 20210101                       | VALUE_MALFORMED
            trainings     | on             | 2021-01-01T00:00               | VALUE_MALFORMED
            trainings     | on             | ２０２１-01-01                 | VALUE_MALFORMED
            trainings     | on             | +021-01-01                     | VALUE_MALFORMED
            # money: yuan, at most two decimals, not negative
            grants        | fine_max       | 0                              | ok
            grants        | fine_max       | -0                             | ok
            grants        | fine_max       | 0.05                           | ok
            grants        | fine_max       | .5                             | ok
            grants        | fine_max       | 5.                             | ok
            grants        | fine_max       | 00012.30                       | ok
            grants        | fine_max       | 92233720368547758.07           | ok
            grants        | fine_max       | 92233720368547758.08           | VALUE_OUT_OF_RANGE
            grants        | fine_max       | 99999999999999999999999999999999999999999999999999 | VALUE_OUT_OF_RANGE
            grants        | fine_max       | -0.01                          | VALUE_OUT_OF_RANGE
            grants        | fine_max       | 0.001                          | VALUE_MALFORMED
            grants        | fine_max       | -0.001                         | VALUE_MALFORMED
            grants        | fine_max       | 1.000                          | VALUE_MALFORMED
            grants        | fine_max       | abc                            | VALUE_MALFORMED
            grants        | fine_max       | 1e3                            | VALUE_MALFORMED
            grants        | fine_max       | +5                             | VALUE_MALFORMED
            grants        | fine_max       | --5                            | VALUE_MALFORMED
            grants        | fine_max       | 5-                             | VALUE_MALFORMED
            grants        | fine_max       | 1.2.3                          | VALUE_MALFORMED
            grants        | fine_max       | 1 000                          | VALUE_MALFORMED
            grants        | fine_max       | ５                             | VALUE_MALFORMED
            grants        | fine_max       | .                              | VALUE_MALFORMED
            grants        | fine_max       | -                              | VALUE_MALFORMED
            grants        | fine_max       | 200元                          | VALUE_MALFORMED
            powers        | citizen_min    | 100.01                         | citizen_max VALUE_OUT_OF_RANGE
            powers        | citizen_max    | 0.99                           | VALUE_OUT_OF_RANGE
            powers        | organisation_max | -1                           | VALUE_OUT_OF_RANGE
            # counts: whole numbers of at most nine digits
            lists         | version        | 1                              | ok
            lists         | version        | 007                            | ok
            lists         | version        | 999999999                      | ok
            lists         | version        | 1000000000                     | VALUE_OUT_OF_RANGE
            lists         | version        | 99999999999999999999999999999999999999999999999999 | VALUE_OUT_OF_RANGE
            lists         | version        | 0                              | VALUE_OUT_OF_RANGE
            lists         | version        | -1                             | VALUE_OUT_OF_RANGE
            lists         | version        | 1.5                            | VALUE_MALFORMED
            lists         | version        | v1                             | VALUE_MALFORMED
            lists         | version        | 一                             | VALUE_MALFORMED
            # hours: at most two decimals
            trainings     | hours          | 0                              | ok
            trainings     | hours          | 7.25                           | ok
            trainings     | hours          | 999999999.99                   | ok
            trainings     | hours          | 1000000000                     | VALUE_OUT_OF_RANGE
            trainings     | hours          | -0.5                           | VALUE_OUT_OF_RANGE
            trainings     | hours          | 0.125                          | VALUE_MALFORMED
            trainings     | hours          | 2h                             | VALUE_MALFORMED
            # words: one of those listed, exactly
            divisions     | level          | Township                       | VALUE_MALFORMED
            divisions     | level          | village                        | VALUE_MALFORMED
            divisions     | kind           | residents                      | ok
            divisions     | kind           | city                           | VALUE_MALFORMED
            bodies        | kind           | party_committee                | ok
            bodies        | kind           | township government            | VALUE_MALFORMED
            powers        | level          | community                      | VALUE_MALFORMED
            lists         | kind           | recalled                       | ok
            lists         | applies_to     | county                         | VALUE_MALFORMED
            grants        | mode           | assigned;entrusted             | VALUE_MALFORMED
            grant_changes | change         | suspended                      | VALUE_MALFORMED
            committees    | kind           | enforcement                    | ok
            committees    | chair_office   | line-member                    | VALUE_MALFORMED
            # several values in one cell
            list_items    | needs          | staff ; fund　; fund           | ok
            list_items    | needs          | staff;                         | VALUE_MALFORMED
            list_items    | needs          | ;staff                         | VALUE_MALFORMED
            list_items    | needs          | staff;;fund                    | VALUE_MALFORMED
            list_items    | needs          | staff;　;fund                  | VALUE_MALFORMED
            list_items    | needs          | staff;money                    | VALUE_MALFORMED
            bodies        | domains        | ;                              | VALUE_MALFORMED
            grants        | excludes       | major_impact;cross_area        | ok
            grants        | recipients     | town;all:department            | ok
            grants        | recipients     | town;all:Department            | VALUE_MALFORMED
            grants        | powers         | P;list:                        | VALUE_MALFORMED
            grants        | powers         | P;list:L                       | ok
            """)
    void is_read_as_the_type_of_its_column(String table, String column, String cell, @Nullable String code) {
        List<String> expected = code == null ? List.of() : List.of(code.contains(" ") ? code : column + " " + code);
        assertThat(problems(table, column, cell)).isEqualTo(expected);
    }

    @Test
    void shows_in_its_problem_as_it_was_found_and_says_what_was_expected() {
        CityProblem problem = judged("grants", "fine_max", "0.001").get(0);
        assertThat(problem.file()).isEqualTo("grants.csv");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.value()).isEqualTo("0.001");
        assertThat(problem.message()).isEqualTo("found `0.001`; expected a number of yuan with at most two decimals");
    }

    @Test
    void is_shown_in_a_message_by_its_beginning_alone() {
        String cell = "长".repeat(65_000);
        CityProblem problem = judged("grants", "fine_max", cell).get(0);
        assertThat(problem.value()).isEqualTo(cell);
        assertThat(problem.message()).startsWith("found `" + "长".repeat(60) + "…`;");
    }

    private static List<String> problems(String table, String column, String cell) {
        return judged(table, column, cell).stream()
                .map(problem -> problem.column() + " " + problem.code())
                .toList();
    }

    /** The problems when the one row of a table has another cell and nothing else is given. */
    private static List<CityProblem> judged(String table, String column, String cell) {
        List<String> lines = SPARE.lines().toList();
        int at = lines.indexOf(table + ".csv");
        List<String> columns = cells(lines.get(at + 1));
        List<String> row = new ArrayList<>(cells(lines.get(at + 2)));
        row.set(columns.indexOf(column), cell);
        Intake intake = Intake.begin(BASE, Intake.PROBLEM_LIMIT);
        intake.table(table, table + ".csv", columns).row(2, row);
        return intake.finish().problems();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }
}
