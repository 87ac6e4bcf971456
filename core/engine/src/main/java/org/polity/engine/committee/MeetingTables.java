package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.DecisionId;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.MeetingId;
import org.polity.model.committee.MeetingKind;
import org.polity.model.committee.MotionKind;
import org.polity.model.committee.MotionResult;
import org.polity.model.committee.Resolution;

/** The tables of meetings, resolutions and decisions; no files of the city format. */
public final class MeetingTables {
    public static final Column<Meeting, MeetingId> ID = Column.<Meeting, MeetingId>of(
                    "id", CellTypes.id(MeetingId::new), Meeting::id)
            .key()
            .required()
            .column();
    public static final Column<Meeting, BodyId> COMMITTEE = Column.<Meeting, BodyId>of(
                    "committee", CellTypes.id(BodyId::new), Meeting::committee)
            .required()
            .names("committees")
            .column();
    public static final Column<Meeting, MeetingKind> KIND = Column.<Meeting, MeetingKind>of(
                    "kind", CellTypes.word(MeetingKind.class), Meeting::kind)
            .required()
            .column();
    public static final Column<Meeting, LocalDate> ON = Column.<Meeting, LocalDate>of("on", CellTypes.DATE, Meeting::on)
            .required()
            .column();
    public static final Column<Meeting, List<BodyId>> PRESENT = Column.<Meeting, List<BodyId>>of(
                    "present", CellTypes.set(CellTypes.id(BodyId::new)), Meeting::present)
            .names("bodies")
            .column();
    public static final Column<Meeting, List<String>> ITEMS = Column.<Meeting, List<String>>of(
                    "items", CellTypes.set(CellTypes.TEXT), Meeting::items)
            .required()
            .column();

    /** The meetings, grouped by committee. */
    public static final Table<Meeting> MEETINGS = Table.of(
                    "meetings",
                    Meeting.class,
                    row -> new Meeting(
                            row.need(ID),
                            row.need(COMMITTEE),
                            row.need(KIND),
                            row.need(ON),
                            row.all(PRESENT),
                            row.all(ITEMS)),
                    List.of(ID, COMMITTEE, KIND, ON, PRESENT, ITEMS))
            .groupedBy(meeting -> meeting.committee().value());

    public static final Column<Resolution, MeetingId> VOTE_MEETING = Column.<Resolution, MeetingId>of(
                    "meeting", CellTypes.id(MeetingId::new), Resolution::meeting)
            .key()
            .required()
            .names("meetings")
            .column();
    public static final Column<Resolution, Integer> VOTE_NUMBER = Column.<Resolution, Integer>of(
                    "number", CellTypes.count(1), Resolution::number)
            .key()
            .required()
            .column();
    public static final Column<Resolution, String> VOTE_ITEM = Column.<Resolution, String>of(
                    "item", CellTypes.TEXT, Resolution::item)
            .required()
            .column();
    public static final Column<Resolution, MotionKind> VOTE_MOTION = Column.<Resolution, MotionKind>of(
                    "motion", CellTypes.word(MotionKind.class), Resolution::motion)
            .required()
            .column();
    public static final Column<Resolution, Integer> VOTE_AYES = Column.<Resolution, Integer>of(
                    "ayes", CellTypes.count(0), Resolution::ayes)
            .required()
            .column();
    public static final Column<Resolution, Integer> VOTE_NOES = Column.<Resolution, Integer>of(
                    "noes", CellTypes.count(0), Resolution::noes)
            .required()
            .column();
    public static final Column<Resolution, Integer> VOTE_ABSTENTIONS = Column.<Resolution, Integer>of(
                    "abstentions", CellTypes.count(0), Resolution::abstentions)
            .required()
            .column();
    public static final Column<Resolution, MotionResult> VOTE_RESULT = Column.<Resolution, MotionResult>of(
                    "result", CellTypes.word(MotionResult.class), Resolution::result)
            .required()
            .column();

    /** The votes, grouped by meeting. */
    public static final Table<Resolution> RESOLUTIONS = Table.of(
                    "resolutions",
                    Resolution.class,
                    row -> new Resolution(
                            row.need(VOTE_MEETING),
                            row.need(VOTE_NUMBER),
                            row.need(VOTE_ITEM),
                            row.need(VOTE_MOTION),
                            row.need(VOTE_AYES),
                            row.need(VOTE_NOES),
                            row.need(VOTE_ABSTENTIONS),
                            row.need(VOTE_RESULT)),
                    List.of(
                            VOTE_MEETING,
                            VOTE_NUMBER,
                            VOTE_ITEM,
                            VOTE_MOTION,
                            VOTE_AYES,
                            VOTE_NOES,
                            VOTE_ABSTENTIONS,
                            VOTE_RESULT))
            .groupedBy(resolution -> resolution.meeting().value());

    public static final Column<CommitteeDecision, DecisionId> DECISION_ID = Column.<CommitteeDecision, DecisionId>of(
                    "id", CellTypes.id(DecisionId::new), CommitteeDecision::id)
            .key()
            .required()
            .column();
    public static final Column<CommitteeDecision, MeetingId> DECISION_MEETING = Column.<CommitteeDecision, MeetingId>of(
                    "meeting", CellTypes.id(MeetingId::new), CommitteeDecision::meeting)
            .required()
            .names("meetings")
            .column();
    public static final Column<CommitteeDecision, Integer> DECISION_RESOLUTION = Column.<CommitteeDecision, Integer>of(
                    "resolution", CellTypes.count(1), CommitteeDecision::resolution)
            .required()
            .column();
    public static final Column<CommitteeDecision, String> DECISION_WHAT = Column.<CommitteeDecision, String>of(
                    "what", CellTypes.TEXT, CommitteeDecision::what)
            .required()
            .column();
    public static final Column<CommitteeDecision, BodyId> DECISION_OWNER = Column.<CommitteeDecision, BodyId>of(
                    "owner", CellTypes.id(BodyId::new), CommitteeDecision::owner)
            .names("bodies")
            .column();
    public static final Column<CommitteeDecision, LocalDate> DECISION_DUE_ON = Column.<CommitteeDecision, LocalDate>of(
                    "due_on", CellTypes.DATE, CommitteeDecision::dueOn)
            .column();

    /** What follows from resolutions, grouped by meeting. */
    public static final Table<CommitteeDecision> DECISIONS = Table.of(
                    "committee_decisions",
                    CommitteeDecision.class,
                    row -> new CommitteeDecision(
                            row.need(DECISION_ID),
                            row.need(DECISION_MEETING),
                            row.need(DECISION_RESOLUTION),
                            row.need(DECISION_WHAT),
                            row.get(DECISION_OWNER),
                            row.get(DECISION_DUE_ON)),
                    List.of(
                            DECISION_ID,
                            DECISION_MEETING,
                            DECISION_RESOLUTION,
                            DECISION_WHAT,
                            DECISION_OWNER,
                            DECISION_DUE_ON))
            .groupedBy(decision -> decision.meeting().value());

    private MeetingTables() {}

    /** The key of a resolution. */
    static String key(MeetingId meeting, int number) {
        return meeting.value() + Table.KEY_SEPARATOR + number;
    }
}
