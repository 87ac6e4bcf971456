package org.polity.model.review;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a finding of a review.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record FindingId(String value) implements Comparable<FindingId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public FindingId {
        Identifiers.check("finding id", value);
    }

    @Override
    public int compareTo(FindingId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
