package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import org.polity.KnownPeople;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.CoverTables;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.duty.CoverRules;
import org.polity.engine.duty.IncentiveAnswers;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.DutyCarrier;
import org.polity.model.body.IncentiveAnswer;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;
import org.polity.model.decision.Reason;

/** The people of one snapshot. */
record PeopleView(Facts facts, long position, Local local) implements KnownPeople {
    @Override
    public List<Cover> covers(BodyId body) {
        return FactList.of(facts.of(CoverTables.COVERS).group(CoverTables.group(body)));
    }

    @Override
    public List<Absence> absences(OfficerId officer) {
        return FactList.of(facts.of(CoverTables.ABSENCES).group(officer.value()));
    }

    @Override
    public List<Secondment> secondments(OfficerId officer) {
        return FactList.of(facts.of(CoverTables.SECONDMENTS).group(officer.value()));
    }

    @Override
    public DutyCarrier carrier(String duty, BodyId body, LocalDate day) {
        return CoverRules.carrier(facts, duty, body, day);
    }

    @Override
    public List<DutyCarrier> carriers(BodyId body, LocalDate day) {
        return CoverRules.carriers(facts, body, day);
    }

    @Override
    public List<DutyCarrier> alerts(LocalDate day) {
        return CoverRules.alerts(facts, day);
    }

    @Override
    public List<Reason> judge(Cover cover) {
        return CoverRules.objectionsTo(facts, city(), local, cover);
    }

    @Override
    public List<Reason> judge(Secondment secondment) {
        return CoverRules.objectionsTo(facts, city(), local, secondment);
    }

    @Override
    public List<IncentiveAnswer> incentives(OfficerId officer, BodyId body, LocalDate day) {
        return IncentiveAnswers.of(facts, city(), local, officer, body, day);
    }

    private RuleFacts city() {
        return new RuleFacts(facts, position, local.parameters());
    }
}
