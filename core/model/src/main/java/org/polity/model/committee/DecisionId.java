package org.polity.model.committee;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a committee's decision (议定事项编号).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record DecisionId(String value) implements Comparable<DecisionId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public DecisionId {
        Identifiers.check("decision id", value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
