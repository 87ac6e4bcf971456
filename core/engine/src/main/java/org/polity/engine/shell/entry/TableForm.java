package org.polity.engine.shell.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.engine.city.CityTables;
import org.polity.model.basis.Fact;

/**
 * How the facts of a table stand in entries: which columns in the clear, which encrypted, both by name. Immutable.
 *
 * @param <F> the facts of the table
 */
public final class TableForm<F extends Fact> {
    private static final Map<String, TableForm<?>> ALL = new LinkedHashMap<>();

    static {
        for (Table<?> table : CityTables.ALL) {
            ALL.put(table.name(), new TableForm<>(table));
        }
    }

    private final Table<F> table;
    private final List<Column<F, ?>> clear;
    private final List<Column<F, ?>> personal;
    private final Map<String, Column<F, ?>> byName = new LinkedHashMap<>();

    private TableForm(Table<F> table) {
        this.table = table;
        clear = columns(table, false);
        personal = columns(table, true);
        table.columns().forEach(column -> byName.put(column.name(), column));
    }

    private static <F extends Fact> List<Column<F, ?>> columns(Table<F> table, boolean personal) {
        return table.columns().stream()
                .filter(column -> column.personal() == personal)
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }

    /** The form of a kind of entry, or null when no table has this name. */
    public static @Nullable TableForm<?> of(String kind) {
        return ALL.get(kind);
    }

    /** The form of a table. */
    @SuppressWarnings("unchecked") // a name belongs to one table
    public static <F extends Fact> TableForm<F> of(Table<F> table) {
        TableForm<?> form = ALL.get(table.name());
        if (form == null) {
            throw new IllegalArgumentException("table " + table.name() + " is not among the city's tables");
        }
        return (TableForm<F>) form;
    }

    public Table<F> table() {
        return table;
    }

    /** The columns that stand in the clear, by name. */
    public List<Column<F, ?>> clear() {
        return clear;
    }

    /** The columns that are encrypted, by name; empty when the table holds no personal data. */
    public List<Column<F, ?>> personal() {
        return personal;
    }

    /**
     * Reads one cell.
     *
     * @param values takes the value
     * @param name the column's name
     * @param texts its values; one, unless it is a set
     * @throws BadCell if they cannot be read
     * @throws IllegalArgumentException if the table has no such column
     */
    public void read(Values<F> values, String name, List<String> texts) throws BadCell {
        Column<F, ?> column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException("column `" + name + "` is not among those of " + table.name());
        }
        read(values, column, texts);
    }

    private static <F extends Fact, V> void read(Values<F> values, Column<F, V> column, List<String> texts)
            throws BadCell {
        values.set(column, column.type().readAll(texts));
    }
}
