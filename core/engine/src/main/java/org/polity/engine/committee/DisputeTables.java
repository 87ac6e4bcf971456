package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeId;
import org.polity.model.committee.DisputeRuling;

/** The tables of duty disputes; no files of the city format. */
public final class DisputeTables {
    public static final Column<Dispute, DisputeId> ID = Column.<Dispute, DisputeId>of(
                    "id", CellTypes.id(DisputeId::new), Dispute::id)
            .key()
            .required()
            .column();
    public static final Column<Dispute, String> DUTY = Column.<Dispute, String>of("duty", CellTypes.TEXT, Dispute::duty)
            .required()
            .column();
    public static final Column<Dispute, List<BodyId>> PARTIES = Column.<Dispute, List<BodyId>>of(
                    "parties", CellTypes.set(CellTypes.id(BodyId::new)), Dispute::parties)
            .required()
            .names("bodies")
            .column();
    public static final Column<Dispute, BodyId> FIRST_RECEIVER = Column.<Dispute, BodyId>of(
                    "first_receiver", CellTypes.id(BodyId::new), Dispute::firstReceiver)
            .required()
            .names("bodies")
            .column();
    public static final Column<Dispute, LocalDate> ON = Column.<Dispute, LocalDate>of("on", CellTypes.DATE, Dispute::on)
            .required()
            .column();
    public static final Column<Dispute, LocalDate> DUE_ON = Column.<Dispute, LocalDate>of(
                    "due_on", CellTypes.DATE, Dispute::dueOn)
            .required()
            .column();

    /** The disputes. */
    public static final Table<Dispute> DISPUTES = Table.of(
            "disputes",
            Dispute.class,
            row -> new Dispute(
                    row.need(ID),
                    row.need(DUTY),
                    row.all(PARTIES),
                    row.need(FIRST_RECEIVER),
                    row.need(ON),
                    row.need(DUE_ON)),
            List.of(ID, DUTY, PARTIES, FIRST_RECEIVER, ON, DUE_ON));

    public static final Column<DisputeRuling, DisputeId> RULING_DISPUTE = Column.<DisputeRuling, DisputeId>of(
                    "dispute", CellTypes.id(DisputeId::new), DisputeRuling::dispute)
            .key()
            .required()
            .names("disputes")
            .column();
    public static final Column<DisputeRuling, BodyId> RULING_BY = Column.<DisputeRuling, BodyId>of(
                    "by", CellTypes.id(BodyId::new), DisputeRuling::by)
            .required()
            .names("bodies")
            .column();
    public static final Column<DisputeRuling, BodyId> RULING_OWNER = Column.<DisputeRuling, BodyId>of(
                    "owner", CellTypes.id(BodyId::new), DisputeRuling::owner)
            .required()
            .names("bodies")
            .column();
    public static final Column<DisputeRuling, LocalDate> RULING_ON = Column.<DisputeRuling, LocalDate>of(
                    "on", CellTypes.DATE, DisputeRuling::on)
            .required()
            .column();
    public static final Column<DisputeRuling, Instrument> RULING_INSTRUMENT = Column.<DisputeRuling, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), DisputeRuling::instrument)
            .required()
            .column();

    /** How disputes were decided. */
    public static final Table<DisputeRuling> RULINGS = Table.of(
            "dispute_rulings",
            DisputeRuling.class,
            row -> new DisputeRuling(
                    row.need(RULING_DISPUTE),
                    row.need(RULING_BY),
                    row.need(RULING_OWNER),
                    row.need(RULING_ON),
                    row.need(RULING_INSTRUMENT)),
            List.of(RULING_DISPUTE, RULING_BY, RULING_OWNER, RULING_ON, RULING_INSTRUMENT));

    private DisputeTables() {}
}
