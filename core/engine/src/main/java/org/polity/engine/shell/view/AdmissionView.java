package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.KnownAdmissions;
import org.polity.engine.admission.AdmissionObjections;
import org.polity.engine.admission.AdmissionStates;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.grant.GrantTables;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;

/** The admissions of one snapshot. */
record AdmissionView(Facts facts, long position, Local local) implements KnownAdmissions {
    @Override
    public Optional<Admission> find(AdmissionId id) {
        return Optional.ofNullable(FactList.of(facts.find(AdmissionTables.ADMISSIONS, id.value())));
    }

    @Override
    public List<Admission> all() {
        return FactList.of(facts.of(AdmissionTables.ADMISSIONS).all());
    }

    @Override
    public List<AdmissionStep> steps(AdmissionId id) {
        return FactList.of(facts.of(AdmissionTables.STEPS).group(id.value()));
    }

    @Override
    public Optional<AdmissionState> state(AdmissionId id, LocalDate day) {
        return find(id).map(admission -> AdmissionStates.state(facts, admission, day));
    }

    @Override
    public List<Reason> judge(Admission admission) {
        return AdmissionObjections.toApplication(facts, city(), local, admission);
    }

    @Override
    public List<AdmissionCheck> check(GrantId grant, LocalDate day) {
        Grant known = FactList.of(facts.find(GrantTables.GRANTS, grant.value()));
        return known == null ? List.of() : AdmissionObjections.toGrantToday(facts, city(), local, known, day);
    }

    @Override
    public List<AdmissionOverdue> overdue(LocalDate day) {
        return AdmissionObjections.overdue(facts, local, day);
    }

    private RuleFacts city() {
        return new RuleFacts(facts, position, local.parameters());
    }
}
