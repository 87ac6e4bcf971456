package org.polity.engine.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.CoverTables;
import org.polity.engine.body.Successions;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Absence;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.CoverReason;
import org.polity.model.body.Estate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Secondment;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;

/** Whether officers can carry a duty of a body on a day. */
final class Availability {
    private static final EnumSet<PowerKind> WITH_CERTIFICATE =
            EnumSet.of(PowerKind.PENALTY, PowerKind.COERCION, PowerKind.INSPECTION);

    private final Facts facts;
    private final String duty;
    private final BodyId body;
    private final LocalDate day;

    Availability(Facts facts, String duty, BodyId body, LocalDate day) {
        this.facts = facts;
        this.duty = duty;
        this.body = body;
        this.day = day;
    }

    /** Why an officer cannot carry the duty on the day. */
    CoverObjections against(OfficerId officer) {
        CoverObjections objections = lasting(officer);
        for (Known<Absence> known : facts.of(CoverTables.ABSENCES).group(officer.value())) {
            Period away = known.fact().period();
            if (away.contains(day)) {
                objections.add(
                        CoverReason.ABSENT,
                        officer.value(),
                        String.valueOf(away.fromInclusive()),
                        String.valueOf(away.untilExclusive()));
                break;
            }
        }
        for (Known<Secondment> known : facts.of(CoverTables.SECONDMENTS).group(officer.value())) {
            Secondment secondment = known.fact();
            if (secondment.period().contains(day) && !isOf(facts, secondment.to(), body)) {
                objections.add(
                        CoverReason.SECONDED,
                        officer.value(),
                        secondment.to().value(),
                        String.valueOf(secondment.period().fromInclusive()));
            }
        }
        return objections;
    }

    /** Why an officer cannot carry the duty, whether there or away: does not serve there, is not qualified. */
    CoverObjections lasting(OfficerId officer) {
        CoverObjections objections = new CoverObjections();
        if (!isSecondedHere(officer)) {
            judgePosting(facts, officer, body, day, objections);
        }
        Known<Power> power = facts.find(PowerTables.POWERS, duty);
        if (power != null
                && WITH_CERTIFICATE.contains(power.fact().kind())
                && !isCertified(officer, power.fact().domain())) {
            objections.addUnqualified(officer.value(), duty, day);
        }
        return objections;
    }

    private boolean isSecondedHere(OfficerId officer) {
        return facts.of(CoverTables.SECONDMENTS).group(officer.value()).stream()
                .map(Known::fact)
                .anyMatch(one -> one.period().contains(day) && isOf(facts, one.to(), body));
    }

    private boolean isCertified(OfficerId officer, String domain) {
        for (Known<Certificate> known : facts.of(BodyTables.CERTIFICATES).group(officer.value())) {
            List<String> domains = known.fact().domains();
            boolean covers = domains.contains(domain) || domains.contains(Certificate.ALL_DOMAINS);
            if (covers && known.fact().validity().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** An officer serves in a body, or in a team or agency that acts for it. */
    static void judgePosting(Facts facts, OfficerId officer, BodyId body, LocalDate day, CoverObjections objections) {
        List<Known<Posting>> postings = facts.of(BodyTables.OFFICERS).group(officer.value());
        if (postings.isEmpty()) {
            objections.add(CoverReason.OFFICER_UNKNOWN, officer.value());
            return;
        }
        boolean serves = postings.stream()
                .map(Known::fact)
                .anyMatch(posting -> posting.period().contains(day)
                        && isOf(facts, Successions.successor(facts, posting.body(), Estate.PEOPLE, day), body));
        if (!serves) {
            objections.add(CoverReason.NOT_SERVING, officer.value(), body.value(), day.toString());
        }
    }

    private static boolean isOf(Facts facts, BodyId served, BodyId body) {
        if (served.equals(body)) {
            return true;
        }
        Known<Body> known = facts.find(BodyTables.BODIES, served.value());
        return known != null
                && known.fact().kind().actsForSuperior()
                && body.equals(known.fact().superior());
    }

    static boolean overlap(Period one, Period other) {
        return startsBefore(one.fromInclusive(), other.untilExclusive())
                && startsBefore(other.fromInclusive(), one.untilExclusive());
    }

    private static boolean startsBefore(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
