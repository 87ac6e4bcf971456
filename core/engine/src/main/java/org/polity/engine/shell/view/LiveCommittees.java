package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.Committees;
import org.polity.KnownCity;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.committee.Command;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.committee.DisputeTables;
import org.polity.engine.committee.HeadTables;
import org.polity.engine.committee.MeetingTables;
import org.polity.engine.committee.OrderTables;
import org.polity.engine.committee.WhistleTables;
import org.polity.engine.decision.Local;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.CommitteeFlag;
import org.polity.model.committee.CommitteeMember;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeId;
import org.polity.model.committee.DisputeRuling;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.MeetingId;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderId;
import org.polity.model.committee.OrderReport;
import org.polity.model.committee.Resolution;
import org.polity.model.committee.Whistle;
import org.polity.model.committee.WhistleArrival;
import org.polity.model.committee.WhistleId;
import org.polity.model.committee.WhistleScore;
import org.polity.model.committee.WhistleStanding;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;

/** The committees as known now, and the commands that record their work. */
record LiveCommittees(Supplier<? extends KnownCity> city, Counter counter, Local local) implements Committees {
    @Override
    public Optional<Committee> find(BodyId id) {
        return city.get().committees().find(id);
    }

    @Override
    public List<Committee> all() {
        return city.get().committees().all();
    }

    @Override
    public List<BodyId> members(BodyId committee, LocalDate day) {
        return city.get().committees().members(committee, day);
    }

    @Override
    public List<CommitteeMember> seats(BodyId committee) {
        return city.get().committees().seats(committee);
    }

    @Override
    public List<Order> orders(BodyId committee) {
        return city.get().committees().orders(committee);
    }

    @Override
    public Optional<OrderReport> report(OrderId order) {
        return city.get().committees().report(order);
    }

    @Override
    public List<Meeting> meetings(BodyId committee) {
        return city.get().committees().meetings(committee);
    }

    @Override
    public List<Resolution> resolutions(MeetingId meeting) {
        return city.get().committees().resolutions(meeting);
    }

    @Override
    public List<CommitteeDecision> decisions(BodyId committee) {
        return city.get().committees().decisions(committee);
    }

    @Override
    public List<Whistle> whistles() {
        return city.get().committees().whistles();
    }

    @Override
    public List<WhistleStanding> standings(WhistleId whistle) {
        return city.get().committees().standings(whistle);
    }

    @Override
    public List<HeadAct> headActs(BodyId agency) {
        return city.get().committees().headActs(agency);
    }

    @Override
    public Optional<HeadOpinion> opinion(HeadAct act) {
        return city.get().committees().opinion(act);
    }

    @Override
    public List<Dispute> disputes() {
        return city.get().committees().disputes();
    }

    @Override
    public Optional<DisputeRuling> ruling(DisputeId dispute) {
        return city.get().committees().ruling(dispute);
    }

    @Override
    public Optional<BodyId> owner(DisputeId dispute, LocalDate day) {
        return city.get().committees().owner(dispute, day);
    }

    @Override
    public List<Reason> judge(Order order) {
        return city.get().committees().judge(order);
    }

    @Override
    public List<CommitteeFlag> flags(LocalDate day) {
        return city.get().committees().flags(day);
    }

    @Override
    public Outcome seat(Act act, CommitteeMember member) {
        return counter.give(FactCommand.of(CommandWord.SEAT_RECORD, act, CommitteeTables.MEMBERS, member));
    }

    @Override
    public Outcome give(Act act, Order order) {
        requireFor(act, order.committee(), "committee");
        return record(
                CommandWord.ORDER_GIVE,
                act,
                OrderTables.ORDERS,
                order,
                (facts, position) -> Command.objectionsTo(facts, city(facts, position), local, order));
    }

    @Override
    public Outcome report(Act act, OrderReport report) {
        return record(
                CommandWord.ORDER_REPORT,
                act,
                OrderTables.REPORTS,
                report,
                (facts, position) -> Command.objectionsTo(facts, report));
    }

    @Override
    public Outcome meet(Act act, Meeting meeting) {
        return record(
                CommandWord.MEETING_RECORD,
                act,
                MeetingTables.MEETINGS,
                meeting,
                (facts, position) -> Command.objectionsTo(facts, local.parameters(), meeting));
    }

    @Override
    public Outcome resolve(Act act, Resolution resolution) {
        return record(
                CommandWord.RESOLUTION_RECORD,
                act,
                MeetingTables.RESOLUTIONS,
                resolution,
                (facts, position) -> Command.objectionsTo(facts, resolution));
    }

    @Override
    public Outcome decide(Act act, CommitteeDecision decision) {
        return record(
                CommandWord.DECISION_RECORD,
                act,
                MeetingTables.DECISIONS,
                decision,
                (facts, position) -> Command.objectionsTo(facts, decision));
    }

    @Override
    public Outcome call(Act act, Whistle whistle) {
        return record(
                CommandWord.WHISTLE_CALL,
                act,
                WhistleTables.WHISTLES,
                whistle,
                (facts, position) -> Command.objectionsTo(facts, whistle));
    }

    @Override
    public Outcome arrive(Act act, WhistleArrival arrival) {
        return record(
                CommandWord.WHISTLE_ARRIVE,
                act,
                WhistleTables.ARRIVALS,
                arrival,
                (facts, position) -> Command.objectionsTo(facts, arrival));
    }

    @Override
    public Outcome score(Act act, WhistleScore score) {
        return record(
                CommandWord.WHISTLE_SCORE,
                act,
                WhistleTables.SCORES,
                score,
                (facts, position) -> Command.objectionsTo(facts, score));
    }

    @Override
    public Outcome opine(Act act, HeadOpinion opinion) {
        requireFor(act, opinion.township(), "township");
        return record(
                CommandWord.HEAD_OPINION,
                act,
                HeadTables.OPINIONS,
                opinion,
                (facts, position) -> Command.objectionsTo(facts, opinion));
    }

    @Override
    public Outcome deal(Act act, HeadAct dealing) {
        return record(
                CommandWord.HEAD_ACT,
                act,
                HeadTables.ACTS,
                dealing,
                (facts, position) -> Command.objectionsTo(facts, city(facts, position), local, dealing));
    }

    @Override
    public Outcome dispute(Act act, Dispute dispute) {
        return record(
                CommandWord.DISPUTE_OPEN,
                act,
                DisputeTables.DISPUTES,
                dispute,
                (facts, position) -> Command.objectionsTo(facts, dispute));
    }

    @Override
    public Outcome rule(Act act, DisputeRuling ruling) {
        return record(
                CommandWord.DISPUTE_RULE,
                act,
                DisputeTables.RULINGS,
                ruling,
                (facts, position) -> Command.objectionsTo(facts, ruling));
    }

    private <F extends Fact> Outcome record(CommandWord word, Act act, Table<F> table, F fact, FactCommand.Rule rule) {
        return counter.give(new FactCommand(word, act, List.of(new Recording<>(table, fact)), rule));
    }

    private RuleFacts city(Facts facts, long position) {
        return new RuleFacts(facts, position, local.parameters());
    }

    private static void requireFor(Act act, BodyId body, String who) {
        if (!act.forBody().equals(body)) {
            throw new IllegalArgumentException("the act is given for " + act.forBody() + " and the " + who + " is "
                    + body + ": give the act for the " + who);
        }
    }
}
