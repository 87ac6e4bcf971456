package org.polity.plugins.city.folder;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** Hands the rows of one file to the intake, and judges what both formats have in common: widths, lengths, the header. */
final class TableFeed {
    private final String table;
    private final String file;
    private final Limits limits;
    private final CityIntake intake;

    TableFeed(String table, String file, Limits limits, CityIntake intake) {
        this.table = table;
        this.file = file;
        this.limits = limits;
        this.intake = intake;
    }

    /** Reads everything; a problem that ends the reading is reported. */
    void take(RowReader reader) throws IOException {
        RowCells row = new RowCells(limits.rowColumns());
        try {
            if (!reader.next(row)) {
                intake.table(table, file, List.of());
                return;
            }
            checkHeader(row);
            List<String> columns = row.texts();
            checkDoubles(columns, row.line());
            RowIntake rows = intake.table(table, file, columns);
            boolean wanted = true;
            while (wanted && reader.next(row)) {
                wanted = hand(row, columns, rows, reader.fills());
            }
        } catch (BadFile e) {
            intake.breakOff(table, e.in(file));
        }
    }

    private boolean hand(RowCells row, List<String> columns, RowIntake rows, boolean fill) throws BadFile {
        if (fill) {
            row.fillUpTo(columns.size());
        }
        if (row.count() != columns.size()) {
            throw bad(
                    row.line(),
                    "this row has " + row.count()
                            + (row.count() < columns.size() ? " cells, too few" : " cells, too many") + " for the "
                            + columns.size() + " columns of the header");
        }
        for (RowCells.LongCell cell : row.longCells()) {
            intake.problem(new CityProblem(
                    file,
                    row.line(),
                    columns.get(cell.column()),
                    cell.beginning(),
                    ProblemCode.VALUE_OUT_OF_RANGE,
                    tooLong(cell)));
        }
        for (RowCells.ErrorCell cell : row.errorCells()) {
            intake.problem(new CityProblem(
                    file,
                    row.line(),
                    columns.get(cell.column()),
                    cell.error(),
                    ProblemCode.VALUE_MALFORMED,
                    "the formula of this cell ended in the error " + cell.error()
                            + ": correct the formula, or enter the value itself"));
        }
        return rows.row(row.line(), row.texts());
    }

    private void checkHeader(RowCells header) throws BadFile {
        if (header.count() > limits.rowColumns()) {
            throw bad(
                    header.line(),
                    "the header has " + header.count() + " columns"
                            + Limits.atMost(limits.rowColumns(), Limits.ROW_COLUMNS));
        }
        // Without its column's name no cell below can be told, so nothing more is read.
        for (RowCells.LongCell cell : header.longCells()) {
            throw new BadFile(
                    ProblemCode.VALUE_OUT_OF_RANGE, header.line(), cell.beginning(), cell.beginning(), tooLong(cell));
        }
    }

    private void checkDoubles(List<String> columns, long line) throws BadFile {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Integer first = places.putIfAbsent(columns.get(i), i + 1);
            if (first != null) {
                String what = columns.get(i).isEmpty() ? "have no name" : "are both named `" + columns.get(i) + "`";
                throw bad(line, "columns " + first + " and " + (i + 1) + " " + what + "; name each column once");
            }
        }
    }

    private String tooLong(RowCells.LongCell cell) {
        return "the cell in column " + (cell.column() + 1) + " has " + cell.characters() + " characters"
                + Limits.atMost(limits.cellCharacters(), Limits.CELL_CHARACTERS);
    }

    private static BadFile bad(long line, String message) {
        return new BadFile(ProblemCode.BAD_CSV, line, message);
    }
}
