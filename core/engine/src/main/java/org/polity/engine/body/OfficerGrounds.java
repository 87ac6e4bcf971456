package org.polity.engine.body;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.FoundGrounds;
import org.polity.engine.basis.Known;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Estate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

/**
 * What makes an officer pass or not: the posting in the organ, or else all postings; the certificate that is valid for the
 * domain, or else those that cover the domain, or else all of them.
 */
public final class OfficerGrounds {
    private final FoundGrounds found;
    private final BodyId organ;
    private final String domain;
    private final LocalDate day;

    public OfficerGrounds(FoundGrounds found, BodyId organ, String domain, LocalDate day) {
        this.found = found;
        this.organ = organ;
        this.domain = domain;
        this.day = day;
    }

    /** Adds the grounds of one officer; of an unknown one there are none. */
    public void add(OfficerId officer) {
        addPostings(found.facts().of(BodyTables.OFFICERS).group(officer.value()));
        addCertificates(found.facts().of(BodyTables.CERTIFICATES).group(officer.value()));
    }

    private void addPostings(List<Known<Posting>> postings) {
        for (Known<Posting> posting : postings) {
            if (holds(posting) && serves(posting.fact().body())) {
                addPosting(posting);
                return;
            }
        }
        postings.forEach(this::addPosting);
    }

    private void addPosting(Known<Posting> posting) {
        found.add(BodyTables.OFFICERS, posting);
        BodyId body = posting.fact().body();
        if (holds(posting) && !body.equals(organ)) {
            // Whose team it is stands in its own row, and who carries on its work in a merger's.
            found.add(BodyTables.BODIES, body.value());
            Successions.path(found.facts(), body, Estate.PEOPLE, day)
                    .forEach(step -> found.add(MergerTables.MERGERS, step));
        }
    }

    private boolean holds(Known<Posting> posting) {
        return posting.fact().period().contains(day);
    }

    private boolean serves(BodyId id) {
        BodyId served = Successions.successor(found.facts(), id, Estate.PEOPLE, day);
        Known<Body> known = found.facts().find(BodyTables.BODIES, served.value());
        BodyId superior = known != null && known.fact().kind().actsForSuperior()
                ? known.fact().superior()
                : null;
        return organ.equals(superior == null ? served : superior);
    }

    private void addCertificates(List<Known<Certificate>> certificates) {
        List<Known<Certificate>> covering =
                certificates.stream().filter(this::covers).toList();
        for (Known<Certificate> certificate : covering) {
            if (certificate.fact().validity().contains(day)) {
                found.add(BodyTables.CERTIFICATES, certificate);
                return;
            }
        }
        for (Known<Certificate> certificate : covering.isEmpty() ? certificates : covering) {
            found.add(BodyTables.CERTIFICATES, certificate);
        }
    }

    private boolean covers(Known<Certificate> certificate) {
        List<String> domains = certificate.fact().domains();
        return domains.contains(Certificate.ALL_DOMAINS) || domains.contains(domain);
    }
}
