package org.polity.engine.basis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * Rows that were given, beside what is known: what the rules across rows read, and where they report. Used by one thread.
 */
public final class Judging {
    private final Facts known;
    private final Map<String, List<Table<?>>> meant = new LinkedHashMap<>();
    private final Problems problems;
    private final Map<String, Rows<?>> given = new LinkedHashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * Begins without rows.
     *
     * @param tables all that a reference may mean
     */
    public Judging(Facts known, List<Table<?>> tables, Problems problems) {
        this.known = known;
        this.problems = problems;
        for (Table<?> table : tables) {
            meant.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(table);
            if (table.alias() != null) {
                meant.computeIfAbsent(table.alias(), name -> new ArrayList<>()).add(table);
            }
        }
    }

    /** What is known. */
    public Facts known() {
        return known;
    }

    public Problems problems() {
        return problems;
    }

    /** Gives a table; its rows may follow. */
    public void give(Rows<?> rows) {
        given.put(rows.table().name(), rows);
    }

    /** Notes that a table could not be read to its end. */
    public void lose(String table) {
        lost.add(table);
    }

    /** Whether a table was given or lost. */
    public boolean hasMet(Table<?> table) {
        return given.containsKey(table.name()) || lost.contains(table.name());
    }

    /** The rows of a table, or null when it was not given. */
    @SuppressWarnings("unchecked") // a name belongs to one table
    public <F extends Fact> @Nullable Rows<F> given(Table<F> table) {
        return (Rows<F>) given.get(table.name());
    }

    /** The rows of a table that are new, filled in or contradicting, in their order. */
    public <F extends Fact> List<Row<F>> rows(Table<F> table) {
        Rows<F> rows = given(table);
        return rows == null ? List.of() : rows.all();
    }

    /** The first given row of a key, or null. */
    public <F extends Fact> @Nullable Row<F> givenRow(Table<F> table, String key) {
        Rows<F> rows = given(table);
        return rows == null ? null : rows.find(key);
    }

    /**
     * The values of a key as they will be known, or null when neither known nor given. A row that contradicts what is
     * known does not count.
     */
    public <F extends Fact> @Nullable Values<F> find(Table<F> table, String key) {
        Row<F> row = givenRow(table, key);
        if (row != null && (row.state() == Row.State.NEW || row.state() == Row.State.CHANGED)) {
            return row.values();
        }
        Known<F> fact = known.find(table, key);
        return fact == null ? null : table.values(fact.fact());
    }

    /** Whether a key is known or given. */
    public <F extends Fact> boolean knows(Table<F> table, String key) {
        return givenRow(table, key) != null || known.find(table, key) != null;
    }

    /** Whether what a cell names is known or given. */
    public boolean knows(Reference reference) {
        return meant(reference.table()).stream().anyMatch(table -> names(table, reference.key()));
    }

    /** Whether all that a reference to a table may mean was read, so that what is not found is unknown. */
    public boolean isComplete(String table) {
        return meant(table).stream().allMatch(this::isComplete);
    }

    private List<Table<?>> meant(String name) {
        return meant.getOrDefault(name, List.of());
    }

    private <F extends Fact> boolean isComplete(Table<F> table) {
        return isComplete(table, List.of(table.keyColumns().get(0)));
    }

    /** Whether a table was read to its end with these columns. A table that was not given is complete. */
    public <F extends Fact> boolean isComplete(Table<F> table, List<Column<F, ?>> columns) {
        Rows<F> rows = given(table);
        return !lost.contains(table.name()) && (rows == null || columns.stream().allMatch(rows::has));
    }

    private <F extends Fact> boolean names(Table<F> table, String text) {
        Rows<F> rows = given(table);
        if (rows != null && rows.names(text)) {
            return true;
        }
        FactTable<F> facts = known.of(table);
        return table.keyColumns().size() > 1 ? facts.hasGroup(text) : facts.find(text) != null;
    }

    /** Says of a row what is no problem and must not pass in silence. */
    public <F extends Fact> void warn(Row<F> row, String message) {
        warnings.add(file(row) + ": line " + row.line() + ": " + message);
    }

    /** What was said of rows, in the order in which it was said. */
    public List<String> warnings() {
        return warnings;
    }

    /** Reports a problem of a cell; of two at one cell the one whose code comes first stays. */
    public <F extends Fact> void report(Row<F> row, Column<F, ?> column, ProblemCode code, String message) {
        problems.report(new CityProblem(file(row), row.line(), column.name(), row.text(column), code, message));
    }

    private <F extends Fact> String file(Row<F> row) {
        Table<F> table = row.values().table();
        Rows<F> rows = given(table);
        if (rows == null) {
            throw new IllegalStateException("no row of " + table + " was given");
        }
        return rows.file();
    }
}
