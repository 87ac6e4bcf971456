package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/**
 * The committees of a {@link KnownCity}, their orders and meetings. Immutable and thread-safe, as far as the local rules of the plugins
 * are, which {@link #judge} and {@link #flags} ask.
 */
public interface KnownCommittees {
    /**
     * One committee.
     *
     * @param id its id
     * @return the committee, or empty when unknown
     */
    Optional<Committee> find(BodyId id);

    /**
     * All committees.
     *
     * @return in the order in which they were first recorded
     */
    List<Committee> all();

    /**
     * The bodies with a seat.
     *
     * @param committee the committee
     * @param day the day
     * @return those that exist on the day, in the order in which their seats were first recorded
     */
    List<BodyId> members(BodyId committee, LocalDate day);

    /**
     * The seats of a committee.
     *
     * @param committee the committee
     * @return of whatever period, in the order in which they were first recorded
     */
    List<CommitteeMember> seats(BodyId committee);

    /**
     * The orders of a committee.
     *
     * @param committee the committee
     * @return in the order in which they were given
     */
    List<Order> orders(BodyId committee);

    /**
     * The report on an order.
     *
     * @param order the order
     * @return the report, or empty while the order is not carried out
     */
    Optional<OrderReport> report(OrderId order);

    /**
     * The meetings of a committee.
     *
     * @param committee the committee
     * @return in the order in which they were recorded
     */
    List<Meeting> meetings(BodyId committee);

    /**
     * The resolutions of a meeting.
     *
     * @param meeting the meeting
     * @return in the order in which they were recorded
     */
    List<Resolution> resolutions(MeetingId meeting);

    /**
     * The decisions of a committee.
     *
     * @param committee the committee
     * @return meeting by meeting, in the order in which they were recorded
     */
    List<CommitteeDecision> decisions(BodyId committee);

    /**
     * All whistles.
     *
     * @return in the order in which they were called
     */
    List<Whistle> whistles();

    /**
     * How the called bodies answered a whistle.
     *
     * @param whistle the whistle
     * @return in the order in which they were called; empty when the whistle is unknown
     */
    List<WhistleStanding> standings(WhistleId whistle);

    /**
     * What a department did about the heads of its agency.
     *
     * @param agency the dispatched agency
     * @return in the order in which it was recorded
     */
    List<HeadAct> headActs(BodyId agency);

    /**
     * The township's opinion that such an act follows: the last on the same matter by its day, and after the act before.
     *
     * @param act the act, which need not be recorded
     * @return the opinion, or empty, which is flagged once the act is recorded
     */
    Optional<HeadOpinion> opinion(HeadAct act);

    /**
     * All disputes.
     *
     * @return in the order in which they were recorded
     */
    List<Dispute> disputes();

    /**
     * How a dispute was decided.
     *
     * @param dispute the dispute
     * @return the ruling, or empty while it is pending
     */
    Optional<DisputeRuling> ruling(DisputeId dispute);

    /**
     * Whose duty it is: the first receiver's while the dispute is pending, then the one that the ruling names.
     *
     * @param dispute the dispute
     * @param day the day
     * @return one body, or empty when the dispute is unknown
     */
    Optional<BodyId> owner(DisputeId dispute, LocalDate day);

    /**
     * What would speak against an order; nothing is recorded. Asks the command rules of the plugins.
     *
     * @param order the order
     * @return the reasons in the order of their codes; empty when it would be recorded
     */
    List<Reason> judge(Order order);

    /**
     * What is wrong on a day: how committees are set up (asks the command rules), agencies outside the platform, what is late, incomplete or lacks an opinion.
     *
     * @param day the day
     * @return in that order
     */
    List<CommitteeFlag> flags(LocalDate day);
}
