package org.polity.model.fund;

import org.polity.model.basis.Identifiers;

/**
 * What money is given for, and may be spent on (专款用途): an earmark.
 *
 * @param value the words, compared exactly; not empty, no blanks at its ends
 */
public record Purpose(String value) implements Comparable<Purpose> {
    // Checks the identifier as {@link Identifiers#check} does.
    public Purpose {
        Identifiers.check("purpose", value);
    }

    /**
     * Whether it says that fines are given back (罚没返还), in whatever words.
     *
     * @return true when it is {@code fines} or speaks of 罚没 or 罚款
     */
    public boolean isOfFines() {
        return value.equals("fines") || value.contains("罚没") || value.contains("罚款");
    }

    @Override
    public int compareTo(Purpose other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
