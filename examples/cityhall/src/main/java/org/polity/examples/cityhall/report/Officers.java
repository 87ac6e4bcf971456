package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.polity.KnownBodies;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Certificate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

/** The officers who have a certificate that is valid on a day. */
final class Officers {
    private final KnownBodies bodies;
    private final LocalDate day;
    private final Set<OfficerId> qualified = new LinkedHashSet<>();

    Officers(KnownBodies bodies, LocalDate day) {
        this.bodies = bodies;
        this.day = day;
        bodies.certificates().stream()
                .filter(certificate -> certificate.validity().contains(day))
                .map(Certificate::officer)
                .forEach(qualified::add);
    }

    /** How many there are. */
    int qualified() {
        return qualified.size();
    }

    /** How many of them serve in any of these bodies on the day, each counted once. */
    int qualifiedIn(Collection<BodyId> places) {
        return (int) bodies.postings().stream()
                .filter(posting ->
                        places.contains(posting.body()) && posting.period().contains(day))
                .map(Posting::officer)
                .filter(qualified::contains)
                .distinct()
                .count();
    }
}
