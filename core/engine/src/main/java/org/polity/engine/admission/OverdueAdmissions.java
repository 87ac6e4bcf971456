package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Workdays;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.admission.AdmissionReason;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.decision.LegalParameter;

/** Which admissions should have been decided, or reviewed, by a day; the limits are local. Used by one thread, once. */
final class OverdueAdmissions {
    /** Within how many working days an application is decided, where a city asks for that. */
    static final String DECIDE_WITHIN = "admission.decide_within_working_days";
    /** After how many days an entry for danger to life or public safety is reviewed. */
    static final String REVIEW_WITHIN = "admission.provisional_review_days";

    private final Facts facts;
    private final Local local;
    private final LocalDate day;
    private final List<AdmissionOverdue> overdue = new ArrayList<>();

    private OverdueAdmissions(Facts facts, Local local, LocalDate day) {
        this.facts = facts;
        this.local = local;
        this.day = day;
    }

    static List<AdmissionOverdue> on(Facts facts, Local local, LocalDate day) {
        OverdueAdmissions found = new OverdueAdmissions(facts, local, day);
        for (Known<Admission> known : facts.of(AdmissionTables.ADMISSIONS).all()) {
            Admission admission = known.fact();
            if (found.isOpen(admission)) {
                if (admission.emergency()) {
                    found.judgeProvisional(admission);
                } else {
                    found.judgeDecision(admission);
                }
            }
        }
        return found.overdue;
    }

    private boolean isOpen(Admission admission) {
        AdmissionState state = AdmissionStates.state(facts, admission, day);
        boolean runs = state == AdmissionState.PENDING || state == AdmissionState.PROVISIONAL;
        return runs
                && !admission.appliedOn().isAfter(day)
                && !AdmissionStates.steps(facts, admission.id(), day).containsKey(AdmissionStepKind.DECISION);
    }

    private void judgeProvisional(Admission admission) {
        Optional<LegalParameter> within = local.parameters().find(REVIEW_WITHIN, admission.appliedOn());
        if (within.isEmpty()) {
            // What entered without a decision must not stay unseen because nobody set a limit.
            add(admission, null, false, AdmissionReason.PARAMETER_UNKNOWN, REVIEW_WITHIN, admission.appliedOn());
            return;
        }
        LocalDate due = admission.appliedOn().plusDays(within.get().value().longValue());
        if (due.isBefore(day)) {
            add(admission, due, false, AdmissionReason.PROVISIONAL_OVERDUE, admission.id(), due, day);
        }
    }

    /** A city without a limit asks for none. */
    private void judgeDecision(Admission admission) {
        Optional<LegalParameter> within = local.parameters().find(DECIDE_WITHIN, admission.appliedOn());
        if (within.isEmpty()) {
            return;
        }
        Workdays.Deadline due = local.workdays()
                .after(
                        admission.applicant(),
                        admission.appliedOn(),
                        within.get().value().intValue());
        if (due.day().isBefore(day)) {
            add(
                    admission,
                    due.day(),
                    due.provisional(),
                    AdmissionReason.DECISION_OVERDUE,
                    admission.id(),
                    within.get().value().toPlainString(),
                    due.day(),
                    day);
        }
    }

    private void add(
            Admission admission,
            @Nullable LocalDate due,
            boolean provisional,
            AdmissionReason code,
            Object... arguments) {
        Objections told = new Objections();
        told.add(code, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        overdue.add(new AdmissionOverdue(
                admission.id(), due, provisional, told.all().get(0)));
    }
}
