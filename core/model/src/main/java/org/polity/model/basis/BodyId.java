package org.polity.model.basis;

/**
 * The identifier of a body (机构), as the city writes it.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record BodyId(String value) implements Comparable<BodyId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public BodyId {
        Identifiers.check("body id", value);
    }

    @Override
    public int compareTo(BodyId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
