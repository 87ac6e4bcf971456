package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;

/** What a step of an admission changes on the grant that its start recorded, so that the power follows its admission. */
public final class AdmissionChanges {
    private AdmissionChanges() {}

    /** The changes that the act of a step records beside it, on what was known before. */
    public static List<GrantChange> of(Facts before, AdmissionStep step) {
        Known<Admission> known =
                before.find(AdmissionTables.ADMISSIONS, step.admission().value());
        if (known == null) {
            return List.of();
        }
        Map<AdmissionStepKind, AdmissionStep> taken = AdmissionStates.steps(before, step.admission(), LocalDate.MAX);
        AdmissionStep start = step.kind() == AdmissionStepKind.START ? step : taken.get(AdmissionStepKind.START);
        if (start == null || start.grant() == null) {
            return List.of();
        }
        GrantId grant = start.grant();
        boolean owed = AdmissionStates.owesMoney(known.fact());
        return switch (step.kind()) {
            case START ->
                owed && !taken.containsKey(AdmissionStepKind.FUND_ARRIVAL)
                        ? List.of(change(grant, ChangeKind.SUSPEND, step.on(), null, step))
                        : List.of();
            case FUND_ARRIVAL ->
                owed && step.passed()
                        ? List.of(change(grant, ChangeKind.RESUME, resumedOn(start, step), step.on(), step))
                        : List.of();
            case WITHDRAWAL -> List.of(change(grant, ChangeKind.RECALL, step.on(), step.on(), step));
            default -> List.of();
        };
    }

    /** Of a suspension and a resumption on one day the suspension counts. */
    private static LocalDate resumedOn(AdmissionStep start, AdmissionStep arrival) {
        return arrival.on().isAfter(start.on()) ? arrival.on() : start.on().plusDays(1);
    }

    private static GrantChange change(
            GrantId grant, ChangeKind kind, LocalDate on, @Nullable LocalDate publishedOn, AdmissionStep step) {
        return new GrantChange(grant, kind, List.of(), List.of(), on, publishedOn, step.instrument());
    }
}
