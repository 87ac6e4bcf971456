package org.polity.engine.basis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * The rows of one table that were given. Used by one thread.
 *
 * @param <F> the facts of the table
 */
public final class Rows<F extends Fact> {
    private final Table<F> table;
    private final String file;
    private final Set<String> columns;
    private final List<Row<F>> rows = new ArrayList<>();
    private final Map<String, Row<F>> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Values<F> none;
    private int unchanged;

    /**
     * @param file what problems call the file
     * @param columns the names of the columns that are there
     */
    public Rows(Table<F> table, String file, Set<String> columns) {
        this.table = table;
        this.file = file;
        this.columns = columns;
        none = new Values<>(table);
    }

    public Table<F> table() {
        return table;
    }

    public String file() {
        return file;
    }

    /** Whether the file has a column. */
    public boolean has(Column<F, ?> column) {
        return columns.contains(column.name());
    }

    /** Adds a row; of an unchanged one, of which there may be many, only line and key are kept. */
    public void add(Row<F> row) {
        String key = row.values().key();
        Known<F> known = row.known();
        if (row.state() == Row.State.UNCHANGED && known != null) {
            unchanged++;
            if (key != null) {
                byKey.putIfAbsent(key, new Row<>(row.line(), none, column -> text(column, known), known, row.state()));
            }
            return;
        }
        rows.add(row);
        if (key != null) {
            byKey.putIfAbsent(key, row);
        }
        if (table.keyColumns().size() > 1) {
            names.add(row.values().text(table.keyColumns().get(0)));
        }
    }

    private static <F extends Fact, V> String text(Column<F, V> column, Known<F> known) {
        V value = column.get(known.fact());
        return value == null ? "" : column.type().write(value);
    }

    /** The rows that are not unchanged, in their order. */
    public List<Row<F>> all() {
        return rows;
    }

    /** The first row of a key, or null. */
    public @Nullable Row<F> find(String key) {
        return byKey.get(key);
    }

    /** Whether a row has this text in the first key column. */
    public boolean names(String text) {
        return table.keyColumns().size() > 1 ? names.contains(text) : byKey.containsKey(text);
    }

    /** How many rows are unchanged. */
    public int unchanged() {
        return unchanged;
    }
}
