package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.polity.KnownCity;
import org.polity.People;
import org.polity.engine.basis.Recording;
import org.polity.engine.body.CoverTables;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.duty.CoverRules;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.DutyCarrier;
import org.polity.model.body.IncentiveAnswer;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;

/** The people as known now, and the commands that record what they carry. */
record LivePeople(Supplier<? extends KnownCity> city, Counter counter, Local local) implements People {
    @Override
    public List<Cover> covers(BodyId body) {
        return city.get().people().covers(body);
    }

    @Override
    public List<Absence> absences(OfficerId officer) {
        return city.get().people().absences(officer);
    }

    @Override
    public List<Secondment> secondments(OfficerId officer) {
        return city.get().people().secondments(officer);
    }

    @Override
    public DutyCarrier carrier(String duty, BodyId body, LocalDate day) {
        return city.get().people().carrier(duty, body, day);
    }

    @Override
    public List<DutyCarrier> carriers(BodyId body, LocalDate day) {
        return city.get().people().carriers(body, day);
    }

    @Override
    public List<DutyCarrier> alerts(LocalDate day) {
        return city.get().people().alerts(day);
    }

    @Override
    public List<Reason> judge(Cover cover) {
        return city.get().people().judge(cover);
    }

    @Override
    public List<Reason> judge(Secondment secondment) {
        return city.get().people().judge(secondment);
    }

    @Override
    public List<IncentiveAnswer> incentives(OfficerId officer, BodyId body, LocalDate day) {
        return city.get().people().incentives(officer, body, day);
    }

    @Override
    public Outcome cover(Act act, Cover cover) {
        return counter.give(new FactCommand(
                CommandWord.COVER_RECORD,
                act,
                List.of(new Recording<>(CoverTables.COVERS, cover)),
                (facts, position) -> CoverRules.objectionsTo(
                        facts, new RuleFacts(facts, position, local.parameters()), local, cover)));
    }

    @Override
    public Outcome second(Act act, Secondment secondment) {
        return counter.give(new FactCommand(
                CommandWord.SECONDMENT_RECORD,
                act,
                List.of(new Recording<>(CoverTables.SECONDMENTS, secondment)),
                (facts, position) -> CoverRules.objectionsTo(
                        facts, new RuleFacts(facts, position, local.parameters()), local, secondment)));
    }

    @Override
    public Outcome absent(Act act, Absence absence) {
        return counter.give(FactCommand.of(CommandWord.ABSENCE_RECORD, act, CoverTables.ABSENCES, absence));
    }
}
