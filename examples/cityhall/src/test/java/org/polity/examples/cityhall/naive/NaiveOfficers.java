package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reasons 19 to 23: whether those who are to act may, and are enough. */
final class NaiveOfficers {
    private final NaiveCity city;
    private final LocalDate day;

    NaiveOfficers(NaiveCity city, LocalDate day) {
        this.city = city;
        this.day = day;
    }

    /** "Every officer named must pass 19 to 22, and at least two distinct ones must pass." */
    Set<Reason> judge(Set<String> officers, Row power, Row body, Row organ) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        int passed = 0;
        for (String officer : officers) {
            Set<Reason> own = judgeOne(officer, power, body, organ);
            reasons.addAll(own);
            passed += own.isEmpty() ? 1 : 0;
        }
        if (passed < 2) {
            reasons.add(Reason.TOO_FEW_OFFICERS);
        }
        return reasons;
    }

    private Set<Reason> judgeOne(String officer, Row power, Row body, Row organ) {
        List<Row> postings = city.rows(CityFile.OFFICERS).stream()
                .filter(posting -> posting.is("id", officer))
                .toList();
        if (postings.isEmpty()) {
            // "20 to 22 are then not judged for it."
            return EnumSet.of(Reason.OFFICER_UNKNOWN);
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (postings.stream().noneMatch(posting -> serves(posting, body, organ))) {
            reasons.add(Reason.OFFICER_NOT_SERVING);
        }
        List<Row> covering = city.rows(CityFile.CERTIFICATES).stream()
                .filter(certificate -> certificate.is("officer", officer) && covers(certificate, power))
                .toList();
        if (covering.isEmpty()) {
            reasons.add(Reason.CERTIFICATE_MISSING);
        } else if (covering.stream().noneMatch(one -> one.holds("valid_from", "valid_until", day))) {
            reasons.add(Reason.CERTIFICATE_NOT_VALID);
        }
        return reasons;
    }

    /**
     * "An officer serves if on day a posting is to the asked body, to its organ, or to a team or agency whose superior
     * is the organ."
     */
    private boolean serves(Row posting, Row body, Row organ) {
        // "The successor has the postings of its predecessors as if they named it, and the predecessors have none."
        Row posted = city.body(city.successor(posting.text("body"), day)).orElseThrow();
        boolean below = NaiveAuthority.actsForSuperior(posted) && posted.is("superior", organ.text("id"));
        boolean right = posted.is("id", body.text("id")) || posted.is("id", organ.text("id")) || below;
        return right && posting.holds("from", "until", day);
    }

    /** "A certificate counts if it covers P.domain"; "only in a certificate does * stand for all." */
    private static boolean covers(Row certificate, Row power) {
        Set<String> domains = certificate.values("domains");
        return domains.contains("*") || domains.contains(power.text("domain"));
    }
}
