package org.polity.model.grant;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a grant (赋权).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record GrantId(String value) implements Comparable<GrantId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public GrantId {
        Identifiers.check("grant id", value);
    }

    @Override
    public int compareTo(GrantId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
