package org.polity.engine.city;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Nearest;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * Judges the header of one table and each cell by itself: missing, malformed, out of range. Not thread-safe.
 *
 * @param <F> the rows of the table
 */
final class RowJudge<F extends Fact> {
    /** How many characters of a cell a message repeats. */
    private static final int SHOWN = 60;

    /** What other programs write between cells: a header of one name with one of these was not meant as one name. */
    private static final Pattern SEPARATOR = Pattern.compile("[;\\t|，；]");

    private final Table<F> table;
    private final String file;
    private final CellForm form;
    private final Consumer<CityProblem> problems;
    private final int[] places;

    /**
     * Judges the header of a table of text; what is wrong with it is reported at once.
     *
     * @param header the column names in the order of the cells that follow
     */
    RowJudge(Table<F> table, String file, List<String> header, Consumer<CityProblem> problems) {
        this(table, file, header, CellForm.TEXT, problems);
    }

    /**
     * Judges a header; what is wrong with it is reported at once.
     *
     * @param header the column names in the order of the cells that follow
     */
    RowJudge(Table<F> table, String file, List<String> header, CellForm form, Consumer<CityProblem> problems) {
        this.table = table;
        this.file = file;
        this.form = form;
        this.problems = problems;
        places = new int[table.columns().size()];
        for (Column<F, ?> column : table.columns()) {
            int place = header.indexOf(column.name());
            places[column.ordinal()] = place;
            if (place < 0 && column.required()) {
                report(
                        form.headerLine(),
                        column.name(),
                        "",
                        form.columnMissing(),
                        "the column " + column.name() + " is required and is not there; add it");
            }
        }
        for (String name : header) {
            if (table.column(name).isEmpty()) {
                report(form.headerLine(), name, name, ProblemCode.COLUMN_UNKNOWN, unknown(name, header));
            }
        }
    }

    /**
     * Judges one row.
     *
     * @param line where the row begins
     * @param cells as many as the header has names
     * @param judged the columns of this row that the source has reported already
     * @return what could be read, and which columns could not; as yet compared with nothing
     */
    Row<F> judge(long line, List<String> cells, Set<String> judged) {
        Row<F> row =
                new Row<>(line, new Values<>(table), column -> form.shown(cell(column, cells)), null, Row.State.NEW);
        for (Column<F, ?> column : table.columns()) {
            boolean isThere = places[column.ordinal()] >= 0;
            if (isThere && !judged.contains(column.name())) {
                read(column, cell(column, cells), row);
            } else if (isThere || column.required()) {
                row.values().setUnreadable(column);
            }
        }
        return row;
    }

    /** Reports a problem of a cell that was read; the cell counts as bad from then on. */
    void report(Row<F> row, Column<F, ?> column, ProblemCode code, String message) {
        report(row.line(), column.name(), row.text(column), code, message);
        row.values().setUnreadable(column);
    }

    private String cell(Column<F, ?> column, List<String> cells) {
        int place = places[column.ordinal()];
        return place < 0 ? "" : cells.get(place);
    }

    private <V> void read(Column<F, V> column, String cell, Row<F> row) {
        try {
            row.values().set(column, form.read(column.type(), cell));
            if (column.required() && row.get(column) == null) {
                report(row, column, ProblemCode.VALUE_MISSING, "the cell is empty; " + column.name() + " is required");
            }
        } catch (BadCell e) {
            report(row, column, e.code(), "found `" + beginning(row.text(column)) + "`; " + e.getMessage());
        }
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private void report(long line, String column, String value, ProblemCode code, String message) {
        problems.accept(new CityProblem(file, line, column, value, code, message));
    }

    private String unknown(String name, List<String> header) {
        List<String> known = table.columns().stream().map(Column::name).toList();
        String nearest = Nearest.of(
                name, known.stream().filter(one -> !header.contains(one)).toList());
        return "the table " + table.name() + " has no column `" + name + "`"
                + (header.size() == 1 && SEPARATOR.matcher(name).find() ? "; cells are separated by commas" : "")
                + (nearest == null ? "" : "; did you mean " + nearest + "?") + "; its columns are "
                + String.join(", ", known);
    }
}
