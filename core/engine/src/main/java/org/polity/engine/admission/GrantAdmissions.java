package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Local;
import org.polity.engine.grant.GrantTables;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionReason;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.admission.AdmissionState;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** Admission and grants: a grant made through the engine needs one, and one that is history may be checked. */
final class GrantAdmissions {
    private GrantAdmissions() {}

    /** Why a grant may not be made: some power and receiver that no published admission covers on its days. */
    static List<Reason> objections(Facts facts, Grant grant) {
        LocalDate day = grant.effective().fromInclusive();
        if (day == null || facts.find(GrantTables.GRANTS, grant.id().value()) != null) {
            // The tables refuse the one; the other only fills in what was open.
            return List.of();
        }
        Objections objections = new Objections();
        Pairs pairs = Pairs.of(facts, grant.powers(), grant.recipients(), day);
        List<Admission> published = published(facts, day).stream()
                .filter(admission -> isWithin(grant, admission))
                .toList();
        for (Body receiver : pairs.receivers()) {
            for (Power power : pairs.powers()) {
                if (published.stream().noneMatch(admission -> covers(facts, admission, power.code(), receiver, day))) {
                    objections.add(AdmissionReason.ADMISSION_MISSING, power.name(), receiver.name());
                }
            }
        }
        return objections.all();
    }

    /** Whether a grant has no days but those of an admission, so that what was admitted for a time ends by itself. */
    static boolean isWithin(Grant grant, Admission admission) {
        LocalDate from = grant.effective().fromInclusive();
        LocalDate until = grant.effective().untilExclusive();
        LocalDate end = admission.endsOn();
        boolean early = from == null || from.isBefore(admission.startsOn());
        boolean late = end != null && (until == null || until.isAfter(end));
        return !early && !late;
    }

    private static List<Admission> published(Facts facts, LocalDate day) {
        List<Admission> published = new ArrayList<>();
        for (Known<Admission> known : facts.of(AdmissionTables.ADMISSIONS).all()) {
            AdmissionState state = AdmissionStates.state(facts, known.fact(), day);
            if (state == AdmissionState.ADMITTED
                    || state == AdmissionState.IN_FORCE
                    || state == AdmissionState.SUSPENDED) {
                published.add(known.fact());
            }
        }
        return published;
    }

    private static boolean covers(Facts facts, Admission admission, PowerCode power, Body receiver, LocalDate day) {
        return AdmissionStates.reaches(admission, receiver)
                && Pairs.of(facts, admission.powers(), List.of(), day).powers().stream()
                        .anyMatch(one -> one.code().equals(power));
    }

    /**
     * What would not pass today: the powers and receivers of a grant that the capacity gate or a local rule would refuse
     * on a day. The package of an old grant is not asked for: nobody wrote one then.
     */
    static List<AdmissionCheck> check(Facts facts, CityFacts city, Local local, Grant grant, LocalDate day) {
        List<AdmissionCheck> checks = new ArrayList<>();
        Admission asIfApplied = asIfApplied(grant, day);
        CapacityGate gate = new CapacityGate(facts, local.parameters(), day);
        LocalDate named = grant.effective().fromInclusive();
        Pairs pairs = Pairs.of(facts, grant.powers(), grant.recipients(), named == null ? day : named);
        for (Body receiver : pairs.receivers()) {
            if (!receiver.existence().contains(day)) {
                continue;
            }
            for (Power power : pairs.powers()) {
                Objections objections = new Objections();
                gate.judge(power, receiver, objections);
                objections.addAll(local.rules()
                        .ask(new AdmissionRule.Question(asIfApplied, power.code(), receiver.id(), null, day), city));
                if (!objections.isEmpty()) {
                    checks.add(new AdmissionCheck(grant.id(), power.code(), receiver.id(), objections.all()));
                }
            }
        }
        return checks;
    }

    /** What local rules are shown of a grant for which nobody applied. */
    private static Admission asIfApplied(Grant grant, LocalDate day) {
        BodyId applicant = grant.from() != null
                ? grant.from()
                : new BodyId(grant.recipients().get(0).text());
        return new Admission(
                new AdmissionId(grant.id().value()),
                applicant,
                day,
                grant.powers(),
                null,
                grant.recipients(),
                AdmissionRole.LEAD,
                null,
                grant.instrument(),
                null,
                null,
                null,
                null,
                List.of(),
                day,
                null,
                false,
                null);
    }
}
