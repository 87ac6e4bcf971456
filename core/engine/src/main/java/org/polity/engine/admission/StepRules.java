package org.polity.engine.admission;

import static org.polity.model.admission.AdmissionReason.ADMISSION_UNKNOWN;
import static org.polity.model.admission.AdmissionReason.BODY_UNKNOWN;
import static org.polity.model.admission.AdmissionReason.ENDED;
import static org.polity.model.admission.AdmissionReason.GRANT_DIFFERS;
import static org.polity.model.admission.AdmissionReason.SELF_APPROVAL;
import static org.polity.model.admission.AdmissionReason.STEP_OUT_OF_ORDER;
import static org.polity.model.admission.AdmissionReason.STEP_REPEATED;
import static org.polity.model.admission.AdmissionReason.STEP_TOO_EARLY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.Local;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.spi.rule.CityFacts;

/** What speaks against a step of an admission. Used by one thread, once. */
final class StepRules {
    private static final List<AdmissionStepKind> IN_ORDER = List.of(
            AdmissionStepKind.LEGAL_REVIEW,
            AdmissionStepKind.STAFFING_REVIEW,
            AdmissionStepKind.DECISION,
            AdmissionStepKind.PUBLICATION,
            AdmissionStepKind.START);
    private static final EnumSet<AdmissionStepKind> BY_OTHERS =
            EnumSet.of(AdmissionStepKind.LEGAL_REVIEW, AdmissionStepKind.STAFFING_REVIEW, AdmissionStepKind.DECISION);

    private final Facts facts;
    private final AdmissionStep step;
    private final Objections objections = new Objections();

    private StepRules(Facts facts, AdmissionStep step) {
        this.facts = facts;
        this.step = step;
    }

    /**
     * What speaks against a step.
     *
     * @param grant the grant that a start records, or null
     */
    static List<Reason> judge(Facts facts, CityFacts city, Local local, AdmissionStep step, @Nullable Grant grant) {
        StepRules rules = new StepRules(facts, step);
        Known<Admission> known =
                facts.find(AdmissionTables.ADMISSIONS, step.admission().value());
        if (known == null) {
            rules.objections.add(ADMISSION_UNKNOWN, step.admission().value());
            return rules.objections.all();
        }
        Admission admission = known.fact();
        rules.judge(admission, grant);
        boolean yes = step.passed() && step.kind() == AdmissionStepKind.DECISION;
        return yes && rules.objections.isEmpty()
                ? new AdmissionRules(facts, city, local, admission).ofStep(step.kind(), step.on())
                : rules.objections.all();
    }

    private void judge(Admission admission, @Nullable Grant grant) {
        Body by = CommitteeBodies.find(facts, step.by());
        if (by == null || !by.existence().contains(step.on())) {
            objections.add(BODY_UNKNOWN, step.by().value(), step.on().toString());
        }
        Map<AdmissionStepKind, AdmissionStep> taken = AdmissionStates.steps(facts, admission.id(), LocalDate.MAX);
        AdmissionStep same = taken.get(step.kind());
        if (same != null) {
            objections.add(STEP_REPEATED, step.kind().word(), same.on().toString());
        }
        judgeOrder(taken);
        judgeDay(admission, taken);
        if (BY_OTHERS.contains(step.kind()) && isApplicant(admission, by)) {
            objections.add(SELF_APPROVAL, by == null ? step.by().value() : by.name());
        }
        AdmissionState state = AdmissionStates.state(facts, admission, LocalDate.MAX.minusDays(1));
        AdmissionState now = AdmissionStates.state(facts, admission, step.on());
        for (AdmissionState ended : List.of(state, now)) {
            boolean over = ended == AdmissionState.REFUSED || ended == AdmissionState.WITHDRAWN;
            if (over || (ended == AdmissionState.EXPIRED && now == ended)) {
                objections.add(ENDED, admission.id().value(), ended.word());
            }
        }
        if (step.kind() == AdmissionStepKind.START) {
            judgeGrant(admission, grant);
        }
    }

    private void judgeOrder(Map<AdmissionStepKind, AdmissionStep> taken) {
        int place = step.kind() == AdmissionStepKind.FUND_ARRIVAL
                ? IN_ORDER.indexOf(AdmissionStepKind.PUBLICATION)
                : IN_ORDER.indexOf(step.kind());
        for (int i = 0; i < place; i++) {
            if (!taken.containsKey(IN_ORDER.get(i))) {
                objections.add(
                        STEP_OUT_OF_ORDER, step.kind().word(), IN_ORDER.get(i).word());
                return;
            }
        }
    }

    private void judgeDay(Admission admission, Map<AdmissionStepKind, AdmissionStep> taken) {
        LocalDate earliest = admission.appliedOn();
        for (AdmissionStep before : taken.values()) {
            if (before.on().isAfter(earliest)) {
                earliest = before.on();
            }
        }
        if (step.kind() == AdmissionStepKind.START && admission.startsOn().isAfter(earliest)) {
            earliest = admission.startsOn();
        }
        if (step.on().isBefore(earliest)) {
            objections.add(STEP_TOO_EARLY, step.kind().word(), step.on().toString(), earliest.toString());
        }
    }

    /** The applicant itself, or a body in whose place it acts or that acts in its place, such as a team. */
    private boolean isApplicant(Admission admission, @Nullable Body by) {
        if (by == null) {
            return false;
        }
        Body applicant = CommitteeBodies.find(facts, admission.applicant());
        return organ(by).equals(applicant == null ? admission.applicant() : organ(applicant));
    }

    private static BodyId organ(Body body) {
        BodyId superior = body.superior();
        return superior != null && body.kind().actsForSuperior() ? superior : body.id();
    }

    /** The grant hands down just what was admitted, for no other days. */
    private void judgeGrant(Admission admission, @Nullable Grant grant) {
        if (admission.powers().isEmpty() && grant == null) {
            return;
        }
        if (grant == null || !same(admission.powers(), grant.powers())) {
            objections.add(GRANT_DIFFERS, admission.id().value(), "powers");
        } else if (!same(admission.receivers(), grant.recipients())) {
            objections.add(GRANT_DIFFERS, admission.id().value(), "recipients");
        } else if (!GrantAdmissions.isWithin(grant, admission)) {
            objections.add(GRANT_DIFFERS, admission.id().value(), "days");
        }
    }

    private static <T> boolean same(List<T> one, List<T> other) {
        return new LinkedHashSet<>(one).equals(new LinkedHashSet<>(other));
    }
}
