package org.polity.model.body;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a merger (撤并).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record MergerId(String value) implements Comparable<MergerId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public MergerId {
        Identifiers.check("merger id", value);
    }

    @Override
    public int compareTo(MergerId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
