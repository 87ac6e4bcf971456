package org.polity.model.power;

import org.polity.model.basis.Identifiers;

/**
 * The code of a power (职权编码).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record PowerCode(String value) implements Comparable<PowerCode> {
    // Checks the identifier as {@link Identifiers#check} does.
    public PowerCode {
        Identifiers.check("power code", value);
    }

    @Override
    public int compareTo(PowerCode other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
