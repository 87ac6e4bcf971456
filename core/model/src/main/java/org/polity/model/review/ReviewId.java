package org.polity.model.review;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a review (回头看).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record ReviewId(String value) implements Comparable<ReviewId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public ReviewId {
        Identifiers.check("review id", value);
    }

    @Override
    public int compareTo(ReviewId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
