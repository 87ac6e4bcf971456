package org.polity.model.basis;

/**
 * Who gives a command: an office, a system account or an operator, never a name of a person.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record ActorId(String value) implements Comparable<ActorId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public ActorId {
        Identifiers.check("actor", value);
    }

    @Override
    public int compareTo(ActorId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
