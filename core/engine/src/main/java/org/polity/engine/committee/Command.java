package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polity.engine.basis.Facts;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.BodyId;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.CommitteeFlag;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeRuling;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderReport;
import org.polity.model.committee.Resolution;
import org.polity.model.committee.Whistle;
import org.polity.model.committee.WhistleArrival;
import org.polity.model.committee.WhistleScore;
import org.polity.model.committee.WhistleStanding;
import org.polity.model.decision.Reason;
import org.polity.spi.rule.CityFacts;

/** What speaks against something of a committee, and what follows from what is recorded; every question of this noun begins here. */
public final class Command {
    private Command() {}

    /** What speaks against an order. */
    public static List<Reason> objectionsTo(Facts facts, CityFacts city, Local local, Order order) {
        return OrderRules.judge(facts, city, local, order);
    }

    /** What speaks against the report of an order. */
    public static List<Reason> objectionsTo(Facts facts, OrderReport report) {
        return OrderRules.judge(facts, report);
    }

    /** What speaks against a meeting. */
    public static List<Reason> objectionsTo(Facts facts, Parameters parameters, Meeting meeting) {
        return MeetingRules.judge(facts, parameters, meeting);
    }

    /** What speaks against a resolution. */
    public static List<Reason> objectionsTo(Facts facts, Resolution resolution) {
        return MeetingRules.judge(facts, resolution);
    }

    /** What speaks against a decision. */
    public static List<Reason> objectionsTo(Facts facts, CommitteeDecision decision) {
        return MeetingRules.judge(facts, decision);
    }

    /** What speaks against a whistle. */
    public static List<Reason> objectionsTo(Facts facts, Whistle whistle) {
        return WhistleRules.judge(facts, whistle);
    }

    /** What speaks against an arrival. */
    public static List<Reason> objectionsTo(Facts facts, WhistleArrival arrival) {
        return WhistleRules.judge(facts, arrival);
    }

    /** What speaks against a score. */
    public static List<Reason> objectionsTo(Facts facts, WhistleScore score) {
        return WhistleRules.judge(facts, score);
    }

    /** What speaks against a township's opinion. */
    public static List<Reason> objectionsTo(Facts facts, HeadOpinion opinion) {
        return HeadRules.judge(facts, opinion);
    }

    /** What speaks against what a department does about a head. */
    public static List<Reason> objectionsTo(Facts facts, CityFacts city, Local local, HeadAct act) {
        return HeadRules.judge(facts, city, local, act);
    }

    /** What speaks against a dispute. */
    public static List<Reason> objectionsTo(Facts facts, Dispute dispute) {
        return DisputeRules.judge(facts, dispute);
    }

    /** What speaks against a ruling. */
    public static List<Reason> objectionsTo(Facts facts, DisputeRuling ruling) {
        return DisputeRules.judge(facts, ruling);
    }

    /** The bodies with a seat on a day. */
    public static List<BodyId> members(Facts facts, BodyId committee, LocalDate day) {
        return Seats.of(facts, committee, day);
    }

    /** The decisions of a committee. */
    public static List<CommitteeDecision> decisions(Facts facts, BodyId committee) {
        return MeetingRules.decisions(facts, committee);
    }

    /** How the called bodies answered. */
    public static List<WhistleStanding> standings(Facts facts, Whistle whistle) {
        return WhistleRules.standings(facts, whistle);
    }

    /** The opinion that an act about a head follows. */
    public static Optional<HeadOpinion> opinion(Facts facts, HeadAct act) {
        return Optional.ofNullable(HeadRules.opinion(facts, act));
    }

    /** Whose duty it is on a day. */
    public static BodyId owner(Facts facts, Dispute dispute, LocalDate day) {
        return DisputeRules.owner(facts, dispute, day);
    }

    /** What is wrong on a day: how committees are set up, then what is late, incomplete or lacks an opinion. */
    public static List<CommitteeFlag> flags(Facts facts, CityFacts city, Local local, LocalDate day) {
        List<CommitteeFlag> flags = new ArrayList<>(new Setup(facts, city, local, day).flags());
        flags.addAll(Overdue.on(facts, day));
        return flags;
    }
}
