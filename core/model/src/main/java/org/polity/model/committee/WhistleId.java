package org.polity.model.committee;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a whistle (吹哨编号).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record WhistleId(String value) implements Comparable<WhistleId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public WhistleId {
        Identifiers.check("whistle id", value);
    }

    @Override
    public int compareTo(WhistleId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
