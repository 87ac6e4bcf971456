package org.polity.model.fund;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a formula.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record FormulaId(String value) implements Comparable<FormulaId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public FormulaId {
        Identifiers.check("formula id", value);
    }

    @Override
    public int compareTo(FormulaId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
