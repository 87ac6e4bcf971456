package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.Admissions;
import org.polity.KnownCity;
import org.polity.engine.admission.AdmissionObjections;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.shell.desk.AdmissionStepCommand;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;

/** The admissions as known now, and the commands that record them. */
record LiveAdmissions(Supplier<? extends KnownCity> city, Counter counter, Local local) implements Admissions {
    @Override
    public Optional<Admission> find(AdmissionId id) {
        return city.get().admissions().find(id);
    }

    @Override
    public List<Admission> all() {
        return city.get().admissions().all();
    }

    @Override
    public List<AdmissionStep> steps(AdmissionId id) {
        return city.get().admissions().steps(id);
    }

    @Override
    public Optional<AdmissionState> state(AdmissionId id, LocalDate day) {
        return city.get().admissions().state(id, day);
    }

    @Override
    public List<Reason> judge(Admission admission) {
        return city.get().admissions().judge(admission);
    }

    @Override
    public List<AdmissionCheck> check(GrantId grant, LocalDate day) {
        return city.get().admissions().check(grant, day);
    }

    @Override
    public List<AdmissionOverdue> overdue(LocalDate day) {
        return city.get().admissions().overdue(day);
    }

    @Override
    public Outcome apply(Act act, Admission admission) {
        if (!act.forBody().equals(admission.applicant())) {
            throw new IllegalArgumentException("the act is given for " + act.forBody() + " and the applicant is "
                    + admission.applicant() + ": give the act for the applicant");
        }
        return counter.give(new FactCommand(
                CommandWord.ADMISSION_APPLY,
                act,
                List.of(new Recording<>(AdmissionTables.ADMISSIONS, admission)),
                (facts, position) -> AdmissionObjections.toApplication(
                        facts, new RuleFacts(facts, position, local.parameters()), local, admission)));
    }

    @Override
    public Outcome take(Act act, AdmissionId id, AdmissionStepKind step, boolean passed) {
        if (step == AdmissionStepKind.START) {
            throw new IllegalArgumentException("the start is not taken so: call start, for powers with the grant");
        }
        return counter.give(command(act, id, step, passed, null));
    }

    @Override
    public Outcome start(Act act, AdmissionId id) {
        return counter.give(command(act, id, AdmissionStepKind.START, true, null));
    }

    @Override
    public Outcome start(Act act, AdmissionId id, Grant grant) {
        return counter.give(command(act, id, AdmissionStepKind.START, true, grant));
    }

    private AdmissionStepCommand command(
            Act act, AdmissionId id, AdmissionStepKind kind, boolean passed, @Nullable Grant grant) {
        AdmissionStep step = new AdmissionStep(
                id,
                kind,
                act.forBody(),
                act.effectiveFrom(),
                passed,
                act.instrument(),
                grant == null ? null : grant.id());
        return new AdmissionStepCommand(
                act,
                step,
                grant,
                (facts, position) -> AdmissionObjections.toStep(
                        facts, new RuleFacts(facts, position, local.parameters()), local, step, grant));
    }
}
