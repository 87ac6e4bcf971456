package org.polity.model.fund;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a movement of money, an appropriation or a receipt of fines.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record FundId(String value) implements Comparable<FundId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public FundId {
        Identifiers.check("fund id", value);
    }

    @Override
    public int compareTo(FundId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
