package org.polity.engine.basis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * The typed values of one row while it is read and judged; an absent or unreadable cell is null. Not thread-safe.
 *
 * @param <F> the facts of the table
 */
public final class Values<F extends Fact> {
    private final Table<F> table;
    private final @Nullable Object[] cells;

    public Values(Table<F> table) {
        this.table = table;
        this.cells = new Object[table.columns().size()];
    }

    public Table<F> table() {
        return table;
    }

    public <V> void set(Column<F, V> column, @Nullable V value) {
        cells[column.ordinal()] = value;
    }

    /** The value of a column, or null when absent. */
    @SuppressWarnings("unchecked") // set() takes only values of the column's type
    public <V> @Nullable V get(Column<F, V> column) {
        return (V) cells[column.ordinal()];
    }

    /** The value of a required column of a row that is whole. */
    public <V> V need(Column<F, V> column) {
        V value = get(column);
        if (value == null) {
            throw new IllegalStateException("row of " + table.name() + " has no " + column.name());
        }
        return value;
    }

    /** The value of a set column; an absent one is empty. */
    public <E> List<E> all(Column<F, List<E>> column) {
        List<E> value = get(column);
        return value == null ? List.of() : value;
    }

    /** The row's key, or null when a key cell that is required is absent. */
    public @Nullable String key() {
        StringBuilder key = new StringBuilder(48);
        boolean first = true;
        for (Column<F, ?> column : table.keyColumns()) {
            if (!first) {
                key.append(Table.KEY_SEPARATOR);
            }
            first = false;
            if (cells[column.ordinal()] == null) {
                if (column.required()) {
                    return null;
                }
            } else {
                key.append(text(column));
            }
        }
        return key.toString();
    }

    private <V> String text(Column<F, V> column) {
        V value = get(column);
        return value == null ? "" : Table.canonical(column.type(), value);
    }
}
