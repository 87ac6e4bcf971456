package org.polity.engine.body;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Estate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

/**
 * Who serves where on a day, each counted for the organ and once. Read once for many questions, by one thread.
 */
public final class Workforce {
    private final Facts facts;
    private final LocalDate day;
    private final Map<BodyId, Set<OfficerId>> serving = new LinkedHashMap<>();

    public Workforce(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        for (Known<Posting> known : facts.of(BodyTables.OFFICERS).all()) {
            Posting posting = known.fact();
            if (posting.period().contains(day)) {
                serving.computeIfAbsent(organ(posting.body()), body -> new LinkedHashSet<>())
                        .add(posting.officer());
            }
        }
    }

    private BodyId organ(BodyId named) {
        BodyId posted = Successions.successor(facts, named, Estate.PEOPLE, day);
        Known<Body> body = facts.find(BodyTables.BODIES, posted.value());
        BodyId superior = body == null ? null : body.fact().superior();
        return body != null && superior != null && body.fact().kind().actsForSuperior() ? superior : posted;
    }

    /** How many officers of a body have a certificate that covers a domain and is valid on the day. */
    public int qualified(BodyId organ, String domain) {
        int count = 0;
        Set<OfficerId> officers = serving.get(organ);
        if (officers != null) {
            for (OfficerId officer : officers) {
                count += isQualified(officer, domain) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isQualified(OfficerId officer, String domain) {
        for (Known<Certificate> known : facts.of(BodyTables.CERTIFICATES).group(officer.value())) {
            Certificate certificate = known.fact();
            boolean covers = certificate.domains().contains(domain)
                    || certificate.domains().contains(Certificate.ALL_DOMAINS);
            if (covers && certificate.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }
}
