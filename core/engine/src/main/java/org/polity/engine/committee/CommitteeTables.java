package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.committee.CommitteeMember;
import org.polity.model.place.DivisionCode;

/** The tables of committees and their members. */
public final class CommitteeTables {
    public static final Column<Committee, BodyId> ID = Column.of("id", CellTypes.id(BodyId::new), Committee::id)
            .key()
            .required()
            .column();
    public static final Column<Committee, String> NAME =
            Column.of("name", CellTypes.TEXT, Committee::name).required().column();
    public static final Column<Committee, CommitteeKind> KIND = Column.of(
                    "kind", CellTypes.word(CommitteeKind.class), Committee::kind)
            .required()
            .column();
    public static final Column<Committee, DivisionCode> DIVISION = Column.of(
                    "division", CellTypes.id(DivisionCode::new), Committee::division)
            .required()
            .names("divisions")
            .column();
    public static final Column<Committee, ChairOffice> CHAIR_OFFICE = Column.of(
                    "chair_office", CellTypes.word(ChairOffice.class), Committee::chairOffice)
            .required()
            .column();
    public static final Column<Committee, LocalDate> ESTABLISHED = Column.<Committee, LocalDate>of(
                    "established",
                    CellTypes.DATE,
                    committee -> committee.existence().fromInclusive())
            .required()
            .column();
    public static final Column<Committee, LocalDate> ABOLISHED = Column.<Committee, LocalDate>of(
                    "abolished",
                    CellTypes.DATE,
                    committee -> committee.existence().untilExclusive())
            .fillable()
            .column();

    /** {@code committees.csv}; what names a body may name a committee. */
    public static final Table<Committee> COMMITTEES = Table.of(
                    "committees",
                    Committee.class,
                    row -> new Committee(
                            row.need(ID),
                            row.need(NAME),
                            row.need(KIND),
                            row.need(DIVISION),
                            row.need(CHAIR_OFFICE),
                            new Period(row.need(ESTABLISHED), row.get(ABOLISHED))),
                    List.of(ID, NAME, KIND, DIVISION, CHAIR_OFFICE, ESTABLISHED, ABOLISHED))
            .withPeriod(ESTABLISHED, ABOLISHED)
            .alsoNamed(BodyTables.BODIES.name());

    public static final Column<CommitteeMember, BodyId> MEMBER_COMMITTEE = Column.of(
                    "committee", CellTypes.id(BodyId::new), CommitteeMember::committee)
            .key()
            .required()
            .names("committees")
            .column();
    public static final Column<CommitteeMember, BodyId> MEMBER_BODY = Column.of(
                    "body", CellTypes.id(BodyId::new), CommitteeMember::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<CommitteeMember, LocalDate> MEMBER_FROM = Column.<CommitteeMember, LocalDate>of(
                    "from", CellTypes.DATE, member -> member.period().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<CommitteeMember, LocalDate> MEMBER_UNTIL = Column.<CommitteeMember, LocalDate>of(
                    "until", CellTypes.DATE, member -> member.period().untilExclusive())
            .fillable()
            .column();

    /** {@code committee_members.csv}, grouped by committee. */
    public static final Table<CommitteeMember> MEMBERS = Table.of(
                    "committee_members",
                    CommitteeMember.class,
                    row -> new CommitteeMember(
                            row.need(MEMBER_COMMITTEE),
                            row.need(MEMBER_BODY),
                            new Period(row.need(MEMBER_FROM), row.get(MEMBER_UNTIL))),
                    List.of(MEMBER_COMMITTEE, MEMBER_BODY, MEMBER_FROM, MEMBER_UNTIL))
            .withPeriod(MEMBER_FROM, MEMBER_UNTIL)
            .groupedBy(member -> member.committee().value());

    private CommitteeTables() {}
}
