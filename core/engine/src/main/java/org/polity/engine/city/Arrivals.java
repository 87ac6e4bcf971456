package org.polity.engine.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Row.State;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Fact;
import org.polity.spi.city.ProblemCode;

/**
 * Takes the rows of one table as they arrive: finds a second row of one key, and says what a row is beside the known fact
 * of its key. Used by one thread.
 *
 * @param <F> the facts of the table
 */
final class Arrivals<F extends Fact> {
    private final Judging judging;
    private final Table<F> table;
    private final Rows<F> rows;

    Arrivals(Judging judging, Rows<F> rows) {
        this.judging = judging;
        this.table = rows.table();
        this.rows = rows;
        judging.give(rows);
    }

    /** Takes a row that was compared with nothing yet. */
    void add(Row<F> arrived) {
        if (table.isInOrder()) {
            rows.add(arrived);
            return;
        }
        Values<F> values = arrived.values();
        String key = values.key();
        Known<F> known = key == null ? null : judging.known().find(table, key);
        Column<F, ?> differing = null;
        State state = State.NEW;
        if (known != null) {
            takeOver(values, known.fact());
            differing = firstDiffering(values, known.fact());
            state = differing != null
                    ? State.CONTRADICTING
                    : fills(values, known.fact()) ? State.CHANGED : State.UNCHANGED;
        }
        Row<F> row = new Row<>(arrived.line(), values, arrived.cells(), known, state);
        if (differing != null && known != null && values.isReadable(differing)) {
            reportConflict(row, differing, known.fact());
        }
        List<Column<F, ?>> keyColumns = table.keyColumns();
        Row<F> first = key == null ? null : rows.find(key);
        if (first != null && !keyColumns.isEmpty()) {
            judging.report(
                    row,
                    keyColumns.get(0),
                    ProblemCode.DUPLICATE_ID,
                    "the row in line " + first.line() + " has the same " + names(keyColumns) + ": keep one of the two");
        }
        rows.add(row);
    }

    /** What the file has no column for is not compared and stays as it is known. */
    private void takeOver(Values<F> values, F fact) {
        for (Column<F, ?> column : table.columns()) {
            if (!rows.has(column)) {
                values.copy(column, fact);
            }
        }
    }

    private @Nullable Column<F, ?> firstDiffering(Values<F> values, F fact) {
        for (Column<F, ?> column : table.columns()) {
            if (!values.isReadable(column) || differs(column, values, fact)) {
                return column;
            }
        }
        return null;
    }

    private static <F extends Fact, V> boolean differs(Column<F, V> column, Values<F> values, F fact) {
        V given = values.get(column);
        V known = column.get(fact);
        if (given == null || known == null) {
            return given != null ? !column.fillable() : known != null;
        }
        return !column.type().same(given, known);
    }

    private boolean fills(Values<F> values, F fact) {
        for (Column<F, ?> column : table.columns()) {
            if (values.get(column) != null && column.get(fact) == null) {
                return true;
            }
        }
        return false;
    }

    private <V> void reportConflict(Row<F> row, Column<F, V> column, F fact) {
        V known = column.get(fact);
        judging.report(
                row,
                column,
                ProblemCode.CONFLICT,
                "recorded is "
                        + (known == null ? "an empty cell" : "`" + column.type().write(known) + "`")
                        + ": what is recorded does not change; give the recorded value, or another "
                        + names(table.keyColumns()) + " for another row");
    }

    private static <F extends Fact> String names(List<Column<F, ?>> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
