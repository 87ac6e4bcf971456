package org.polity.model.body;

import org.polity.model.basis.Identifiers;

/**
 * The number of an enforcement certificate (执法证号); personal data.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record CertificateNumber(String value) implements Comparable<CertificateNumber> {
    // Checks the identifier as {@link Identifiers#check} does.
    public CertificateNumber {
        Identifiers.check("certificate number", value);
    }

    @Override
    public int compareTo(CertificateNumber other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
