package org.polity.engine.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.model.basis.Period;

/** An officer as a decision reads it: postings by the organ they serve, certificates by domain. Immutable. */
public final class OfficerNode {
    private final int[] postings;
    private final int[] certificates;
    private final @Nullable Bits[] domains;

    public OfficerNode(List<ServiceIn> services, List<Licence> licences) {
        postings = new int[3 * services.size()];
        for (int i = 0; i < services.size(); i++) {
            ServiceIn service = services.get(i);
            postings[3 * i] = service.organ();
            postings[3 * i + 1] = Days.from(service.period().fromInclusive());
            postings[3 * i + 2] = Days.until(service.period().untilExclusive());
        }
        certificates = new int[2 * licences.size()];
        domains = new Bits[licences.size()];
        for (int i = 0; i < licences.size(); i++) {
            Licence licence = licences.get(i);
            certificates[2 * i] = Days.from(licence.validity().fromInclusive());
            certificates[2 * i + 1] = Days.until(licence.validity().untilExclusive());
            domains[i] = licence.domains();
        }
    }

    /** One posting: the organ of the body served in, and when. */
    public record ServiceIn(int organ, Period period) {}

    /** One certificate: the domains it covers (null for all), and when it is valid. */
    public record Licence(@Nullable Bits domains, Period validity) {}

    /** Whether there is a posting and a certificate at all. */
    boolean hasBoth() {
        return postings.length > 0 && domains.length > 0;
    }

    /** Whether there is no more than one posting and one certificate. */
    boolean isSole() {
        return postings.length <= 3 && domains.length <= 1;
    }

    /** The organ of the first posting. */
    int organ() {
        return postings[0];
    }

    int postedFrom() {
        return postings[1];
    }

    int postedUntil() {
        return postings[2];
    }

    int validFrom() {
        return certificates[0];
    }

    int validUntil() {
        return certificates[1];
    }

    /** The domains below 64 of the first certificate, as bits. */
    long firstDomains() {
        Bits covered = domains[0];
        return covered == null ? -1L : covered.low();
    }

    /** Whether the officer serves an organ on a day: in it, or in a team or agency that acts for it. */
    public boolean serves(int organ, int day) {
        for (int i = 0; i < postings.length; i += 3) {
            if (postings[i] == organ && postings[i + 1] <= day && day < postings[i + 2]) {
                return true;
            }
        }
        return false;
    }

    /** Whether any certificate covers a domain. */
    public boolean isCertifiedFor(int domain) {
        for (Bits covered : domains) {
            if (covered == null || covered.has(domain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a certificate that covers a domain is valid on a day. */
    public boolean isValidFor(int domain, int day) {
        for (int i = 0; i < domains.length; i++) {
            Bits covered = domains[i];
            if ((covered == null || covered.has(domain))
                    && certificates[2 * i] <= day
                    && day < certificates[2 * i + 1]) {
                return true;
            }
        }
        return false;
    }
}
