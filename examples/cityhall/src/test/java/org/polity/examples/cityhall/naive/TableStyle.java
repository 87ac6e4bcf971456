package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of the many ways to write the same table: section 1 says that none of this matters.
 *
 * @param columns in the order in which they are written; optional ones without any cell may be left out
 * @param quoted how many of a hundred cells are quoted without need
 * @param padded how many of a hundred cells have white space at the ends, or values in another order
 * @param blank how many of a hundred rows have an empty line before them
 */
record TableStyle(
        List<String> columns, boolean mark, String lineEnd, boolean lastEnd, int quoted, int padded, int blank) {

    private static final List<String> SPACES = List.of(" ", "  ", "\t", "\u3000", " \u3000");

    /** As the page has it: every column in order, nothing added. */
    static TableStyle plain(CityFile file) {
        return new TableStyle(names(file.columns()), false, "\n", true, 0, 0, 0);
    }

    static TableStyle random(CityFile file, List<Row> rows, Set<String> kept, Dice dice) {
        List<Column> columns = new ArrayList<>(dice.shuffled(file.columns()));
        columns.removeIf(column -> !column.required()
                && !column.key()
                && !kept.contains(column.name())
                && dice.chance(60)
                && rows.stream().noneMatch(row -> row.has(column.name())));
        return new TableStyle(
                names(columns),
                dice.chance(30),
                dice.chance(40) ? "\r\n" : "\n",
                dice.chance(80),
                dice.pick(List.of(0, 0, 20, 100)),
                dice.pick(List.of(0, 10, 50)),
                dice.pick(List.of(0, 0, 15)));
    }

    TableStyle withColumns(List<String> others) {
        return new TableStyle(others, mark, lineEnd, lastEnd, quoted, padded, blank);
    }

    String padding(Dice dice) {
        return dice.chance(padded) ? dice.pick(SPACES) : "";
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
