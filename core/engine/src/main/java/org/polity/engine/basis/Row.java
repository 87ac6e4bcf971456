package org.polity.engine.basis;

import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * One row that was given, and what it is beside what is known.
 *
 * @param line where it stands
 * @param values its values; a column that the file lacks has the known fact's value
 * @param cells finds its cells as found
 * @param known the fact with its key that was known before, or null for a new key
 * @param state what it is beside the known fact
 * @param <F> the facts of the table
 */
public record Row<F extends Fact>(
        long line,
        Values<F> values,
        Cells<F> cells,
        @Nullable Known<F> known,
        State state) {
    /** What a row is beside what is known. */
    public enum State {
        /** Its key was not known. */
        NEW,
        /** It fills in cells of the known fact. */
        CHANGED,
        /** It is equal to the known fact. */
        UNCHANGED,
        /** It contradicts the known fact, or a cell that could say so is unreadable. */
        CONTRADICTING
    }

    /**
     * The cells of a row as found.
     *
     * @param <F> the facts of the table
     */
    @FunctionalInterface
    public interface Cells<F extends Fact> {
        /** A cell as found; empty when absent, or when the file lacks the column. */
        String text(Column<F, ?> column);
    }

    public <V> @Nullable V get(Column<F, V> column) {
        return values.get(column);
    }

    /** A cell as found. */
    public String text(Column<F, ?> column) {
        return cells.text(column);
    }

    /** Whether the row fills in a cell that was absent in the known fact. */
    public boolean fills(Column<F, ?> column) {
        return known != null && values.get(column) != null && column.get(known.fact()) == null;
    }
}
