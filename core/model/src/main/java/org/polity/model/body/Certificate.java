package org.polity.model.body;

import java.util.List;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * An officer's enforcement certificate (行政执法证), which Administrative Penalty Law (2021) Art. 42 asks for.
 *
 * @param officer whose it is
 * @param number its number, unique
 * @param domains the fields it covers; {@code *} alone stands for all
 * @param validity the days on which it is valid; the first day is given
 */
public record Certificate(OfficerId officer, CertificateNumber number, List<String> domains, Period validity)
        implements Fact {
    /** The word that stands for all domains. */
    public static final String ALL_DOMAINS = "*";

    // Copies the domains and asks for a first day.
    public Certificate {
        domains = List.copyOf(domains);
        if (validity.fromInclusive() == null) {
            throw new IllegalArgumentException("certificate has no first day: give one");
        }
    }
}
