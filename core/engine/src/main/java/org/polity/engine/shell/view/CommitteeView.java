package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.KnownCommittees;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.committee.Command;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.committee.DisputeTables;
import org.polity.engine.committee.HeadTables;
import org.polity.engine.committee.MeetingTables;
import org.polity.engine.committee.OrderTables;
import org.polity.engine.committee.WhistleTables;
import org.polity.engine.decision.Local;
import org.polity.model.basis.BodyId;
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
import org.polity.model.committee.WhistleId;
import org.polity.model.committee.WhistleStanding;
import org.polity.model.decision.Reason;

/** The committees of one snapshot. */
record CommitteeView(Facts facts, long position, Local local) implements KnownCommittees {
    @Override
    public Optional<Committee> find(BodyId id) {
        return Optional.ofNullable(FactList.of(facts.find(CommitteeTables.COMMITTEES, id.value())));
    }

    @Override
    public List<Committee> all() {
        return FactList.of(facts.of(CommitteeTables.COMMITTEES).all());
    }

    @Override
    public List<BodyId> members(BodyId committee, LocalDate day) {
        return Command.members(facts, committee, day);
    }

    @Override
    public List<CommitteeMember> seats(BodyId committee) {
        return FactList.of(facts.of(CommitteeTables.MEMBERS).group(committee.value()));
    }

    @Override
    public List<Order> orders(BodyId committee) {
        return FactList.of(facts.of(OrderTables.ORDERS).group(committee.value()));
    }

    @Override
    public Optional<OrderReport> report(OrderId order) {
        return Optional.ofNullable(FactList.of(facts.find(OrderTables.REPORTS, order.value())));
    }

    @Override
    public List<Meeting> meetings(BodyId committee) {
        return FactList.of(facts.of(MeetingTables.MEETINGS).group(committee.value()));
    }

    @Override
    public List<Resolution> resolutions(MeetingId meeting) {
        return FactList.of(facts.of(MeetingTables.RESOLUTIONS).group(meeting.value()));
    }

    @Override
    public List<CommitteeDecision> decisions(BodyId committee) {
        return Command.decisions(facts, committee);
    }

    @Override
    public List<Whistle> whistles() {
        return FactList.of(facts.of(WhistleTables.WHISTLES).all());
    }

    @Override
    public List<WhistleStanding> standings(WhistleId whistle) {
        return whistles().stream()
                .filter(one -> one.id().equals(whistle))
                .findFirst()
                .map(one -> Command.standings(facts, one))
                .orElse(List.of());
    }

    @Override
    public List<HeadAct> headActs(BodyId agency) {
        return FactList.of(facts.of(HeadTables.ACTS).group(agency.value()));
    }

    @Override
    public Optional<HeadOpinion> opinion(HeadAct act) {
        return Command.opinion(facts, act);
    }

    @Override
    public List<Dispute> disputes() {
        return FactList.of(facts.of(DisputeTables.DISPUTES).all());
    }

    @Override
    public Optional<DisputeRuling> ruling(DisputeId dispute) {
        return Optional.ofNullable(FactList.of(facts.find(DisputeTables.RULINGS, dispute.value())));
    }

    @Override
    public Optional<BodyId> owner(DisputeId dispute, LocalDate day) {
        return disputes().stream()
                .filter(one -> one.id().equals(dispute))
                .findFirst()
                .map(one -> Command.owner(facts, one, day));
    }

    @Override
    public List<Reason> judge(Order order) {
        return Command.objectionsTo(facts, city(), local, order);
    }

    @Override
    public List<CommitteeFlag> flags(LocalDate day) {
        return Command.flags(facts, city(), local, day);
    }

    private RuleFacts city() {
        return new RuleFacts(facts, position, local.parameters());
    }
}
