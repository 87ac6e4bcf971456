package org.polity.model.basis;

/**
 * The identifier that a caller chooses for an act (行为编号); the same id sent twice is recorded once.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record ActId(String value) implements Comparable<ActId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public ActId {
        Identifiers.check("act id", value);
    }

    @Override
    public int compareTo(ActId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
