package org.polity.engine.basis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * The typed values of one row while it is read and judged. An absent cell is null, and so is one that could not be read or
 * whose column the file lacks though it is required; of such a one nothing is known. Not thread-safe.
 *
 * @param <F> the facts of the table
 */
public final class Values<F extends Fact> {
    private final Table<F> table;
    private final @Nullable Object[] cells;
    private long unreadable;

    public Values(Table<F> table) {
        this.table = table;
        this.cells = new Object[table.columns().size()];
    }

    public Table<F> table() {
        return table;
    }

    /** Sets a value; an empty set is an absent cell. */
    public <V> void set(Column<F, V> column, @Nullable V value) {
        cells[column.ordinal()] = value instanceof List<?> list && list.isEmpty() ? null : value;
        unreadable &= ~(1L << column.ordinal());
    }

    /** Sets the value that a fact has. */
    public <V> void copy(Column<F, V> column, F fact) {
        set(column, column.get(fact));
    }

    /** Notes that nothing is known of a cell. */
    public void setUnreadable(Column<F, ?> column) {
        cells[column.ordinal()] = null;
        unreadable |= 1L << column.ordinal();
    }

    /** Whether something is known of a cell, be it that it is absent. */
    public boolean isReadable(Column<F, ?> column) {
        return (unreadable & (1L << column.ordinal())) == 0;
    }

    /** Whether a cell is known to be absent. */
    public boolean isAbsent(Column<F, ?> column) {
        return cells[column.ordinal()] == null && isReadable(column);
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

    /** The row's key as {@link Table#key} makes it, or null when a part of it is unreadable or missing though required. */
    public @Nullable String key() {
        List<Column<F, ?>> columns = table.keyColumns();
        for (Column<F, ?> column : columns) {
            if (!isReadable(column) || (column.required() && cells[column.ordinal()] == null)) {
                return null;
            }
        }
        if (columns.size() == 1) {
            return text(columns.get(0));
        }
        StringBuilder key = new StringBuilder(48);
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                key.append(Table.KEY_SEPARATOR);
            }
            key.append(text(columns.get(i)));
        }
        return key.toString();
    }

    /** A cell as its type writes it, a set in a form that does not depend on its order; empty when absent. */
    public <V> String text(Column<F, V> column) {
        V value = get(column);
        return value == null ? "" : Table.canonical(column.type(), value);
    }
}
