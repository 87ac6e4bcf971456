package org.polity.engine.basis;

import java.util.List;
import org.polity.spi.city.ProblemCode;

/**
 * How the text of a cell is read and written. Immutable.
 *
 * @param <V> what a cell holds
 */
public interface CellType<V> {
    /**
     * Reads a cell that is not empty.
     *
     * @param text the cell, trimmed
     * @return its value
     * @throws BadCell if it cannot be read or cannot be
     */
    V read(String text) throws BadCell;

    /**
     * Writes a value as one cell; {@code read(write(v))} equals {@code v}.
     *
     * @param value a value
     * @return its text; a set is joined by semicolons
     */
    String write(V value);

    /** Whether a cell of this type holds several values, so that its JSON form is an array. */
    default boolean isSet() {
        return false;
    }

    /** The values of a set one by one, each as text, in the order given; for other types the one text. */
    default List<String> texts(V value) {
        return List.of(write(value));
    }

    /**
     * Reads a cell of its values one by one, the inverse of {@link #texts}.
     *
     * @param texts the values; exactly one unless the type is a set
     * @return its value
     * @throws BadCell if one cannot be read or cannot be
     */
    default V readAll(List<String> texts) throws BadCell {
        if (texts.size() != 1) {
            throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected one value and not " + texts.size());
        }
        return read(texts.get(0));
    }

    /** Whether two values are equal as CITY-FORMAT compares them: a set is compared without order. */
    default boolean same(V one, V other) {
        return one.equals(other);
    }
}
