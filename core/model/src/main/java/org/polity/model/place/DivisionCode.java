package org.polity.model.place;

import org.polity.model.basis.Identifiers;

/**
 * The code of a division (行政区划代码), 12 digits in the statistics bureau's form but compared as text.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    // Checks the identifier as {@link Identifiers#check} does.
    public DivisionCode {
        Identifiers.check("division code", value);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
