package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Wordings;
import org.polity.engine.decision.Workdays;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionReason;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.admission.OverdueAdmission;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;

/** The admissions that should have been decided by a day. */
public final class OverdueAdmissions {
    /** Within how many working days after the application a city decides, where it has a limit. */
    static final String DECIDE_WITHIN = "admission.decide_within_working_days";

    /** After how many days a provisional entry is reviewed. */
    static final String PROVISIONAL_REVIEW = "admission.provisional_review_days";

    private static final Wordings<AdmissionReason> TEXTS = AdmissionTexts.all();

    private OverdueAdmissions() {}

    /** In the order in which they were applied for. */
    public static List<OverdueAdmission> on(Facts facts, Local local, LocalDate day) {
        List<OverdueAdmission> overdue = new ArrayList<>();
        for (Known<Admission> known : facts.of(AdmissionTables.ADMISSIONS).all()) {
            OverdueAdmission one = isOpen(facts, known.fact(), day) ? judge(known.fact(), local, day) : null;
            if (one != null) {
                overdue.add(one);
            }
        }
        return overdue;
    }

    private static boolean isOpen(Facts facts, Admission admission, LocalDate day) {
        AdmissionState state = AdmissionStates.state(facts, admission, day);
        return !day.isBefore(admission.appliedOn())
                && (state == AdmissionState.PENDING || state == AdmissionState.PROVISIONAL)
                && !AdmissionStates.steps(facts, admission.id(), day).containsKey(AdmissionStepKind.DECISION);
    }

    private static @Nullable OverdueAdmission judge(Admission admission, Local local, LocalDate day) {
        String applied = admission.appliedOn().toString();
        String parameter = admission.emergency() ? PROVISIONAL_REVIEW : DECIDE_WITHIN;
        Optional<LegalParameter> limit = local.parameters().find(parameter, admission.appliedOn());
        if (limit.isEmpty()) {
            // A city need not limit how long it decides; what is in force without a decision must have an end.
            return admission.emergency()
                    ? of(admission, null, true, AdmissionReason.PARAMETER_UNKNOWN, null, parameter, applied)
                    : null;
        }
        int days = limit.get().value().intValue();
        Workdays.Deadline due = admission.emergency()
                ? new Workdays.Deadline(admission.appliedOn().plusDays(days), false)
                : local.workdays().after(admission.applicant(), admission.appliedOn(), days);
        if (!day.isAfter(due.day())) {
            return null;
        }
        return of(
                admission,
                due.day(),
                !due.provisional(),
                admission.emergency() ? AdmissionReason.PROVISIONAL_OVERDUE : AdmissionReason.DECISION_OVERDUE,
                limit.get(),
                admission.id().value(),
                applied,
                due.day().toString(),
                day.toString());
    }

    private static OverdueAdmission of(
            Admission admission,
            @Nullable LocalDate due,
            boolean announced,
            AdmissionReason code,
            @Nullable LegalParameter limit,
            String... arguments) {
        Reason reason = new Reason(code, List.of(arguments), limit == null ? null : limit.source(), TEXTS.of(code));
        return new OverdueAdmission(admission.id(), due, announced, reason);
    }
}
