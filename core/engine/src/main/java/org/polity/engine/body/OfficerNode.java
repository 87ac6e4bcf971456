package org.polity.engine.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.model.basis.Period;
import org.polity.model.decision.Ground;

/** An officer as a decision reads it: postings by the organ they serve, certificates by domain. Immutable. */
public final class OfficerNode {
    private final int[] postings;
    private final int[] certificates;
    private final @Nullable Bits[] domains;
    private final Ground[] postingGrounds;
    private final Ground[] certificateGrounds;

    public OfficerNode(List<ServiceIn> services, List<Licence> licences) {
        postings = new int[3 * services.size()];
        postingGrounds = new Ground[services.size()];
        for (int i = 0; i < services.size(); i++) {
            ServiceIn service = services.get(i);
            postings[3 * i] = service.organ();
            postings[3 * i + 1] = Days.from(service.period().fromInclusive());
            postings[3 * i + 2] = Days.until(service.period().untilExclusive());
            postingGrounds[i] = service.ground();
        }
        certificates = new int[2 * licences.size()];
        domains = new Bits[licences.size()];
        certificateGrounds = new Ground[licences.size()];
        for (int i = 0; i < licences.size(); i++) {
            Licence licence = licences.get(i);
            certificates[2 * i] = Days.from(licence.validity().fromInclusive());
            certificates[2 * i + 1] = Days.until(licence.validity().untilExclusive());
            domains[i] = licence.domains();
            certificateGrounds[i] = licence.ground();
        }
    }

    /** One posting: the organ of the body served in, and when. */
    public record ServiceIn(int organ, Period period, Ground ground) {}

    /** One certificate: the domains it covers (null for all), and when it is valid. */
    public record Licence(@Nullable Bits domains, Period validity, Ground ground) {}

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
        return posting(organ, day) >= 0;
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
        return certificate(domain, day) >= 0;
    }

    /** Adds the posting and the certificate by which the officer passes. */
    public void addGrounds(int organ, int domain, int day, List<Ground> grounds) {
        int posting = posting(organ, day);
        int certificate = certificate(domain, day);
        if (posting >= 0) {
            grounds.add(postingGrounds[posting]);
        }
        if (certificate >= 0) {
            grounds.add(certificateGrounds[certificate]);
        }
    }

    private int posting(int organ, int day) {
        for (int i = 0; i < postings.length; i += 3) {
            if (postings[i] == organ && postings[i + 1] <= day && day < postings[i + 2]) {
                return i / 3;
            }
        }
        return -1;
    }

    private int certificate(int domain, int day) {
        for (int i = 0; i < domains.length; i++) {
            Bits covered = domains[i];
            if ((covered == null || covered.has(domain))
                    && certificates[2 * i] <= day
                    && day < certificates[2 * i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
