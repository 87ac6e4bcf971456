package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;

/** Where an admission stands on a day; derived from its steps and never recorded. */
public final class AdmissionStates {
    private AdmissionStates() {}

    /** The steps that were taken by a day, that day included, by kind. */
    static Map<AdmissionStepKind, AdmissionStep> steps(Facts facts, AdmissionId admission, LocalDate day) {
        Map<AdmissionStepKind, AdmissionStep> steps = new EnumMap<>(AdmissionStepKind.class);
        for (Known<AdmissionStep> known : facts.of(AdmissionTables.STEPS).group(admission.value())) {
            if (!known.fact().on().isAfter(day)) {
                steps.put(known.fact().kind(), known.fact());
            }
        }
        return steps;
    }

    /** Where an admission stands on a day; before its application it is pending. */
    public static AdmissionState state(Facts facts, Admission admission, LocalDate day) {
        Map<AdmissionStepKind, AdmissionStep> steps = steps(facts, admission.id(), day);
        if (steps.values().stream().anyMatch(step -> !step.passed())) {
            return AdmissionState.REFUSED;
        }
        if (steps.containsKey(AdmissionStepKind.WITHDRAWAL)) {
            return AdmissionState.WITHDRAWN;
        }
        LocalDate end = admission.endsOn();
        if (end != null && !day.isBefore(end)) {
            return AdmissionState.EXPIRED;
        }
        if (steps.containsKey(AdmissionStepKind.START)) {
            boolean paid = admission.fund() == null
                    || admission.fund().fen() == 0
                    || steps.containsKey(AdmissionStepKind.FUND_ARRIVAL);
            return paid ? AdmissionState.IN_FORCE : AdmissionState.SUSPENDED;
        }
        if (steps.containsKey(AdmissionStepKind.PUBLICATION)) {
            return AdmissionState.ADMITTED;
        }
        return admission.emergency() && !day.isBefore(admission.appliedOn())
                ? AdmissionState.PROVISIONAL
                : AdmissionState.PENDING;
    }

    /** The admission in force, or provisional, that lets a duty in to a receiver on a day, or null. */
    public static @Nullable Known<Admission> admitting(Facts facts, ItemId duty, Body receiver, LocalDate day) {
        for (Known<Admission> known : facts.of(AdmissionTables.ADMISSIONS).group(duty.value())) {
            AdmissionState state = state(facts, known.fact(), day);
            boolean holds = state == AdmissionState.IN_FORCE || state == AdmissionState.PROVISIONAL;
            if (holds && reaches(facts, known.fact(), receiver, day)) {
                return known;
            }
        }
        return null;
    }

    /** Whether an admission is to a body, or to one whose duties it carries on. */
    private static boolean reaches(Facts facts, Admission admission, Body receiver, LocalDate day) {
        if (!Successions.any(facts)) {
            return reaches(admission, receiver);
        }
        for (BodyId carried : Successions.carriedOn(facts, receiver.id(), Estate.DUTIES, day)) {
            Body body = CommitteeBodies.find(facts, carried);
            if (body != null && reaches(admission, body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an admission is to a body, by its id or its kind. */
    static boolean reaches(Admission admission, Body receiver) {
        for (RecipientSelector selector : admission.receivers()) {
            boolean named = selector.body().map(receiver.id()::equals).orElse(false);
            if (named || selector.kind().map(receiver.kind()::equals).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
