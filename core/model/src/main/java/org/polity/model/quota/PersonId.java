package org.polity.model.quota;

import org.polity.model.basis.Identifiers;

/**
 * Who fills a post (在编人员): any identifier of a person, compared exactly.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record PersonId(String value) implements Comparable<PersonId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public PersonId {
        Identifiers.check("person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
