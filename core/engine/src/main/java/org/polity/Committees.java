package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.CommitteeMember;
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
import org.polity.model.decision.Outcome;

/**
 * The committees, and the acts of their work: orders, meetings, the whistle, heads of dispatched agencies, disputes. The reasons of a no
 * are {@link org.polity.model.committee.CommitteeReason}s. A committee itself is recorded through {@link Bodies}. Thread-safe.
 */
public interface Committees extends KnownCommittees {
    /**
     * Gives a body a seat in a committee, or ends one that was open.
     *
     * @param act the head of the act
     * @param member the seat
     * @return what became of it
     */
    Outcome seat(Act act, CommitteeMember member);

    /**
     * Gives an order.
     *
     * @param act the head of the act, given for the committee
     * @param order what is recorded
     * @return what became of it
     * @throws IllegalArgumentException if the act is not given for the committee
     */
    Outcome give(Act act, Order order);

    /**
     * Reports that an order was carried out.
     *
     * @param act the head of the act
     * @param report what is recorded
     * @return what became of it
     */
    Outcome report(Act act, OrderReport report);

    /**
     * Records a meeting with its attendance and items.
     *
     * @param act the head of the act
     * @param meeting what is recorded
     * @return what became of it
     */
    Outcome meet(Act act, Meeting meeting);

    /**
     * Records a resolution: the motion, the votes and the result.
     *
     * @param act the head of the act
     * @param resolution what is recorded
     * @return what became of it
     */
    Outcome resolve(Act act, Resolution resolution);

    /**
     * Records what follows from a resolution that carried; without owner or due day it is incomplete, and flagged.
     *
     * @param act the head of the act
     * @param decision what is recorded
     * @return what became of it
     */
    Outcome decide(Act act, CommitteeDecision decision);

    /**
     * Calls departments to a township.
     *
     * @param act the head of the act
     * @param whistle what is recorded
     * @return what became of it
     */
    Outcome call(Act act, Whistle whistle);

    /**
     * Records that a called body arrived.
     *
     * @param act the head of the act
     * @param arrival what is recorded
     * @return what became of it
     */
    Outcome arrive(Act act, WhistleArrival arrival);

    /**
     * Records what one side thinks of the other.
     *
     * @param act the head of the act
     * @param score what is recorded
     * @return what became of it
     */
    Outcome score(Act act, WhistleScore score);

    /**
     * Records what the township says before the head of a dispatched agency is dealt with.
     *
     * @param act the head of the act, given for the township
     * @param opinion what is recorded
     * @return what became of it
     * @throws IllegalArgumentException if the act is not given for the township
     */
    Outcome opine(Act act, HeadOpinion opinion);

    /**
     * Records what a department did about the head of its agency; without the township's opinion it is flagged, and refused only by a local rule.
     *
     * @param act the head of the act
     * @param dealing what is recorded
     * @return what became of it
     */
    Outcome deal(Act act, HeadAct dealing);

    /**
     * Records a dispute about a duty.
     *
     * @param act the head of the act
     * @param dispute what is recorded
     * @return what became of it
     */
    Outcome dispute(Act act, Dispute dispute);

    /**
     * Records how a dispute was decided.
     *
     * @param act the head of the act
     * @param ruling what is recorded
     * @return what became of it
     */
    Outcome rule(Act act, DisputeRuling ruling);
}
