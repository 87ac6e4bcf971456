package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Moment;
import org.polity.engine.basis.Table;
import org.polity.engine.place.ProfileTable;
import org.polity.spi.city.ProblemCode;

@DisplayName("docs/city-format.md")
class CityFormatPageTest {
    private static final String PAGE = page();
    private static final Pattern WORD = Pattern.compile("`([a-z_]+)`");

    /** No column has this text as a word, a date or a number. */
    private static final String NONSENSE = "~";

    private static String page() {
        try {
            return Files.readString(Path.of("../../docs/city-format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> names_every_column_with_its_type_and_words() {
        return Stream.concat(CityTables.IN_FOLDER.stream(), Stream.of(QuestionRow.TABLE, DutyRow.TABLE))
                .filter(table -> table != ProfileTable.CITY)
                .map(table -> DynamicTest.dynamicTest(
                        table.name(),
                        () -> assertThat(rowsOf(table.name() + ".csv")).isEqualTo(rowsOf(table))));
    }

    @Test
    void names_every_member_of_the_city() {
        assertThat(section("city.json").map(row -> row[1] + " " + row[2]).toList())
                .isEqualTo(ProfileTable.CITY.columns().stream()
                        .map(column -> "`" + column.name() + "` " + (column.required() ? "yes" : ""))
                        .toList());
    }

    @Test
    void names_every_file_and_no_other() {
        List<String> files = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^### `([a-z_]+)\\.(csv|json)`$").matcher(PAGE);
        while (heading.find()) {
            files.add(heading.group(1));
        }
        List<String> tables =
                new ArrayList<>(CityTables.IN_FOLDER.stream().map(Table::name).toList());
        tables.addAll(List.of(QuestionRow.TABLE.name(), DutyRow.TABLE.name()));
        assertThat(files).isEqualTo(tables);
        assertThat(PAGE)
                .contains(CityTables.NOT_YET.stream()
                        .map(name -> "`" + name + "`")
                        .toList());
    }

    @Test
    void names_every_code_of_a_problem_in_order() {
        List<String> codes = PAGE.lines()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .map(line -> line.split("`")[1])
                .toList();
        assertThat(codes)
                .isEqualTo(Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    private static List<String> rowsOf(String file) {
        return section(file)
                .map(row -> row[1].replace("`", "") + "|" + row[2] + "|" + row[3] + "|" + row[4] + "|"
                        + (row[4].startsWith("word") ? words(row[5]) : List.of()))
                .toList();
    }

    /** The cells of the rows of the table under a file's heading. */
    private static Stream<String[]> section(String file) {
        int start = PAGE.indexOf("\n### `" + file + "`\n");
        assertThat(start).as("the page has a section " + file).isPositive();
        String rest = PAGE.substring(start + 5);
        int end = rest.indexOf("\n#");
        return (end < 0 ? rest : rest.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    private static List<String> words(String cell) {
        // The words stand after the colon; before it other columns may be named.
        Matcher word = WORD.matcher(cell.substring(cell.indexOf(": ") + 1));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1));
        }
        return words;
    }

    private static List<String> rowsOf(Table<?> table) {
        return table.columns().stream().map(CityFormatPageTest::row).toList();
    }

    private static String row(Column<?, ?> column) {
        return column.name() + "|" + (column.required() ? "yes" : column.fillable() ? "later" : "") + "|"
                + (column.key() ? "key" : "") + "|" + type(column.type())
                + (column.type().isSet() ? ", several" : "")
                + "|" + wordsOf(column.type());
    }

    private static String type(CellType<?> type) {
        if (type == Moment.TYPE) {
            return "date or date-time";
        }
        if (type == CellTypes.HOURS) {
            return "hours";
        }
        String refused = refusal(type);
        return refused.contains("expected one of")
                ? "word"
                : refused.contains("a date")
                        ? "date"
                        : refused.contains("yuan") ? "yuan" : refused.contains("whole number") ? "count" : "text";
    }

    private static List<String> wordsOf(CellType<?> type) {
        String refused = refusal(type);
        int start = refused.indexOf("expected one of ");
        return start < 0 ? List.of() : List.of(refused.substring(start + 16).split(", "));
    }

    private static String refusal(CellType<?> type) {
        try {
            type.read(NONSENSE);
            return "";
        } catch (BadCell refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
