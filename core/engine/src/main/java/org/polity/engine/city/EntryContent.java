package org.polity.engine.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Fact;

/**
 * The cells of a fact as the journal writes them: column name and text, or texts for a set. Absent cells are left out,
 * and cells stand in the order of their names, so that one fact has one form. Immutable.
 *
 * @param plain the cells that anybody may read
 * @param personal the cells that name a person, which the journal keeps encrypted; empty for most tables
 */
public record EntryContent(List<Cell> plain, List<Cell> personal) {
    public EntryContent {
        plain = List.copyOf(plain);
        personal = List.copyOf(personal);
    }

    /**
     * One cell.
     *
     * @param column the column's name
     * @param isSet whether the cell is written as an array of texts, else as one text
     * @param texts the values as text, at least one; exactly one unless it is a set
     */
    public record Cell(String column, boolean isSet, List<String> texts) {
        public Cell {
            texts = List.copyOf(texts);
        }
    }

    /** The content of a fact. */
    public static <F extends Fact> EntryContent of(Table<F> table, F fact) {
        List<Column<F, ?>> columns = new ArrayList<>(table.columns());
        columns.sort(Comparator.comparing(Column::name));
        List<Cell> plain = new ArrayList<>();
        List<Cell> personal = new ArrayList<>();
        for (Column<F, ?> column : columns) {
            add(column.personal() ? personal : plain, column, fact);
        }
        return new EntryContent(plain, personal);
    }

    private static <F extends Fact, V> void add(List<Cell> cells, Column<F, V> column, F fact) {
        V value = column.get(fact);
        if (value != null) {
            cells.add(
                    new Cell(column.name(), column.type().isSet(), column.type().texts(value)));
        }
    }

    /**
     * The fact again; {@code of(table, fact).fact(table)} equals {@code fact}.
     *
     * @throws IllegalArgumentException if a cell is of no column, is missing though required, or cannot be read
     */
    public <F extends Fact> F fact(Table<F> table) {
        Values<F> values = new Values<>(table);
        for (Cell cell : plain) {
            read(values, cell);
        }
        for (Cell cell : personal) {
            read(values, cell);
        }
        for (Column<F, ?> column : table.columns()) {
            if (column.required() && values.get(column) == null) {
                throw new IllegalArgumentException("an entry of " + table + " has no " + column.name());
            }
        }
        return table.make(values);
    }

    private static <F extends Fact> void read(Values<F> values, Cell cell) {
        Table<F> table = values.table();
        Column<F, ?> column = table.column(cell.column())
                .orElseThrow(() -> new IllegalArgumentException(
                        "an entry of " + table + " has a cell of no column, `" + cell.column() + "`"));
        read(values, column, cell);
    }

    private static <F extends Fact, V> void read(Values<F> values, Column<F, V> column, Cell cell) {
        try {
            values.set(column, column.type().readAll(cell.texts()));
        } catch (BadCell e) {
            throw new IllegalArgumentException(
                    "an entry of " + values.table() + " has " + column.name() + " " + cell.texts() + ": "
                            + e.getMessage(),
                    e);
        }
    }
}
