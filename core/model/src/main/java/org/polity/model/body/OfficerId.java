package org.polity.model.body;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of an officer (执法人员); personal data, so it stands in the journal only encrypted.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record OfficerId(String value) implements Comparable<OfficerId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public OfficerId {
        Identifiers.check("officer id", value);
    }

    @Override
    public int compareTo(OfficerId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
