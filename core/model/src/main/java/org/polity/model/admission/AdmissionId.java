package org.polity.model.admission;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of an admission (准入).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record AdmissionId(String value) implements Comparable<AdmissionId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public AdmissionId {
        Identifiers.check("admission id", value);
    }

    @Override
    public int compareTo(AdmissionId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
