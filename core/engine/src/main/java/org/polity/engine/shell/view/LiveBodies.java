package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.Bodies;
import org.polity.KnownCity;
import org.polity.engine.body.BodyTables;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.shell.desk.AbolishCommand;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.EraseCommand;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Equipment;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.committee.Committee;
import org.polity.model.decision.Outcome;

/** The bodies and officers as known now, and the commands that record them. */
record LiveBodies(Supplier<? extends KnownCity> city, Counter counter) implements Bodies {
    @Override
    public Optional<Body> find(BodyId id) {
        return city.get().bodies().find(id);
    }

    @Override
    public List<Body> all() {
        return city.get().bodies().all();
    }

    @Override
    public List<Committee> committees() {
        return city.get().bodies().committees();
    }

    @Override
    public List<Posting> postings() {
        return city.get().bodies().postings();
    }

    @Override
    public List<Posting> postings(OfficerId officer) {
        return city.get().bodies().postings(officer);
    }

    @Override
    public List<Certificate> certificates() {
        return city.get().bodies().certificates();
    }

    @Override
    public List<Certificate> certificates(OfficerId officer) {
        return city.get().bodies().certificates(officer);
    }

    @Override
    public List<Training> trainings() {
        return city.get().bodies().trainings();
    }

    @Override
    public Outcome establish(Act act, Body body) {
        return counter.give(FactCommand.of(CommandWord.BODY_RECORD, act, BodyTables.BODIES, body));
    }

    @Override
    public Outcome establish(Act act, Committee committee) {
        return counter.give(FactCommand.of(CommandWord.COMMITTEE_RECORD, act, CommitteeTables.COMMITTEES, committee));
    }

    @Override
    public Outcome abolish(Act act, BodyId body, LocalDate onExclusive) {
        return counter.give(new AbolishCommand(act, body, onExclusive));
    }

    @Override
    public Outcome post(Act act, Posting posting) {
        return counter.give(FactCommand.of(CommandWord.POSTING_RECORD, act, BodyTables.OFFICERS, posting));
    }

    @Override
    public Outcome certify(Act act, Certificate certificate) {
        return counter.give(FactCommand.of(CommandWord.CERTIFICATE_RECORD, act, BodyTables.CERTIFICATES, certificate));
    }

    @Override
    public Outcome train(Act act, Training training) {
        return counter.give(FactCommand.of(CommandWord.TRAINING_RECORD, act, BodyTables.TRAININGS, training));
    }

    @Override
    public Outcome equip(Act act, Equipment equipment) {
        return counter.give(FactCommand.of(CommandWord.EQUIPMENT_RECORD, act, BodyTables.EQUIPMENT, equipment));
    }

    @Override
    public Outcome erase(Act act, OfficerId officer) {
        return counter.give(new EraseCommand(act, officer));
    }
}
