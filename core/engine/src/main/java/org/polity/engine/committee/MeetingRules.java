package org.polity.engine.committee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.BodyId;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.MotionResult;
import org.polity.model.committee.Resolution;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;

/** What speaks against a meeting, a resolution and a decision. */
final class MeetingRules {
    private static final String QUORUM = "committee.quorum_percent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeetingRules() {}

    static List<Reason> judge(Facts facts, Parameters parameters, Meeting meeting) {
        Objections objections = new Objections(facts);
        objections.requireNew(MeetingTables.MEETINGS, meeting.id().value());
        Committee committee = objections.requireCommittee(meeting.committee(), meeting.on());
        if (committee != null) {
            judgeAttendance(facts, parameters, meeting, objections);
        }
        return objections.all();
    }

    private static void judgeAttendance(Facts facts, Parameters parameters, Meeting meeting, Objections objections) {
        List<BodyId> members = Seats.of(facts, meeting.committee(), meeting.on());
        Set<BodyId> present = new LinkedHashSet<>();
        for (BodyId body : meeting.present()) {
            if (!members.contains(body)) {
                objections.add(
                        CommitteeReason.NOT_A_MEMBER,
                        body.value(),
                        meeting.committee().value(),
                        meeting.on().toString());
            } else {
                present.add(body);
            }
        }
        Optional<LegalParameter> quorum = parameters.find(QUORUM, meeting.on());
        if (quorum.isEmpty()) {
            objections.add(
                    CommitteeReason.PARAMETER_UNKNOWN, QUORUM, meeting.on().toString());
            return;
        }
        BigDecimal share = BigDecimal.valueOf(present.size()).multiply(HUNDRED);
        BigDecimal least =
                BigDecimal.valueOf(members.size()).multiply(quorum.get().value());
        if (present.isEmpty() || share.compareTo(least) < 0) {
            objections.add(
                    CommitteeReason.NO_QUORUM,
                    Integer.toString(present.size()),
                    Integer.toString(members.size()),
                    quorum.get().value().toPlainString());
        }
    }

    static List<Reason> judge(Facts facts, Resolution resolution) {
        Objections objections = new Objections(facts);
        objections.requireNew(MeetingTables.RESOLUTIONS, MeetingTables.key(resolution.meeting(), resolution.number()));
        Meeting meeting =
                objections.require(MeetingTables.MEETINGS, resolution.meeting().value());
        if (meeting != null) {
            long votes = (long) resolution.ayes() + resolution.noes() + resolution.abstentions();
            int present = new LinkedHashSet<>(meeting.present()).size();
            if (!meeting.items().contains(resolution.item())) {
                objections.add(
                        CommitteeReason.NOT_ON_AGENDA,
                        resolution.item(),
                        meeting.id().value());
            }
            if (votes > present) {
                objections.add(CommitteeReason.TOO_MANY_VOTES, Long.toString(votes), Integer.toString(present));
            }
        }
        if (resolution.byVotes() != resolution.result()) {
            objections.add(
                    CommitteeReason.RESULT_DIFFERS,
                    Integer.toString(resolution.ayes()),
                    Integer.toString(resolution.noes()),
                    resolution.byVotes().word());
        }
        return objections.all();
    }

    /** A decision without owner or day is recorded, and flagged as incomplete. */
    static List<Reason> judge(Facts facts, CommitteeDecision decision) {
        Objections objections = new Objections(facts);
        objections.requireNew(MeetingTables.DECISIONS, decision.id().value());
        Meeting meeting =
                objections.require(MeetingTables.MEETINGS, decision.meeting().value());
        Resolution resolution = objections.require(
                MeetingTables.RESOLUTIONS, MeetingTables.key(decision.meeting(), decision.resolution()));
        if (resolution != null && resolution.result() == MotionResult.FAILED) {
            objections.add(
                    CommitteeReason.NOT_CARRIED,
                    Integer.toString(resolution.number()),
                    resolution.motion().word());
        }
        LocalDate due = decision.dueOn();
        if (meeting != null && due != null && due.isBefore(meeting.on())) {
            objections.add(
                    CommitteeReason.TOO_EARLY, due.toString(), meeting.on().toString());
        }
        BodyId owner = decision.owner();
        if (meeting != null && owner != null) {
            objections.requireBody(owner, meeting.on());
        }
        return objections.all();
    }

    /** The decisions of a committee, as they were first recorded. */
    static List<CommitteeDecision> decisions(Facts facts, BodyId committee) {
        return facts.of(MeetingTables.MEETINGS).group(committee.value()).stream()
                .flatMap(meeting -> facts
                        .of(MeetingTables.DECISIONS)
                        .group(meeting.fact().id().value())
                        .stream())
                .map(Known::fact)
                .toList();
    }
}
