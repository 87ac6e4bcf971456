package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of a table: its cells by column. An absent cell is the empty text, never null. */
final class Row {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> cells = new LinkedHashMap<>();

    /** A row of the given columns, each followed by its cell. */
    static Row of(String... columnsAndCells) {
        Row row = new Row();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            row.put(columnsAndCells[i], columnsAndCells[i + 1]);
        }
        return row;
    }

    Row put(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    Row copy() {
        Row copy = new Row();
        copy.cells.putAll(cells);
        return copy;
    }

    /** Whether the file that this row came from has the column at all. */
    boolean knows(String column) {
        return cells.containsKey(column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The code points of a cell, by which ids are ordered. */
    int[] codePoints(String column) {
        return text(column).codePoints().toArray();
    }

    boolean is(String column, String cell) {
        return text(column).equals(cell);
    }

    /** The date in a cell that is not empty. */
    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    /** The dates in all cells. */
    List<LocalDate> dates() {
        return cells.values().stream()
                .filter(cell -> DATE.matcher(cell).matches())
                .map(LocalDate::parse)
                .toList();
    }

    /** "Several values in one cell are separated by ';', each trimmed; a repeated one counts once." */
    Set<String> values(String column) {
        Set<String> values = new LinkedHashSet<>();
        if (has(column)) {
            Arrays.stream(text(column).split(";", -1)).map(String::strip).forEach(values::add);
        }
        return values;
    }

    /** "Every period is [from, until): an empty from or until is open." */
    boolean holds(String from, String until, LocalDate day) {
        boolean begun = !has(from) || !day.isBefore(date(from));
        boolean ended = has(until) && !day.isBefore(date(until));
        return begun && !ended;
    }

    /** Whether the cell holds a date on or before the day. An empty cell does not. */
    boolean reached(String column, LocalDate day) {
        return has(column) && !day.isBefore(date(column));
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
