package org.polity.model.committee;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a duty dispute (争议编号).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record DisputeId(String value) implements Comparable<DisputeId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public DisputeId {
        Identifiers.check("dispute id", value);
    }

    @Override
    public int compareTo(DisputeId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
