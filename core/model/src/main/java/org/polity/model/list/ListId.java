package org.polity.model.list;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a list (清单), the same in all its versions.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record ListId(String value) implements Comparable<ListId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public ListId {
        Identifiers.check("list id", value);
    }

    @Override
    public int compareTo(ListId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
