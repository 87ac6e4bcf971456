package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.StaffingMatter;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.HeadOpinion;

/** The tables about heads of dispatched agencies; no files of the city format. */
public final class HeadTables {
    public static final Column<HeadOpinion, BodyId> OPINION_TOWNSHIP = Column.<HeadOpinion, BodyId>of(
                    "township", CellTypes.id(BodyId::new), HeadOpinion::township)
            .required()
            .names("bodies")
            .column();
    public static final Column<HeadOpinion, BodyId> OPINION_AGENCY = Column.<HeadOpinion, BodyId>of(
                    "agency", CellTypes.id(BodyId::new), HeadOpinion::agency)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<HeadOpinion, StaffingMatter> OPINION_MATTER = Column.<HeadOpinion, StaffingMatter>of(
                    "matter", CellTypes.word(StaffingMatter.class), HeadOpinion::matter)
            .key()
            .required()
            .column();
    public static final Column<HeadOpinion, Boolean> OPINION_FAVOURABLE = Column.<HeadOpinion, Boolean>of(
                    "favourable", CellTypes.YES_NO, HeadOpinion::favourable)
            .required()
            .column();
    public static final Column<HeadOpinion, String> OPINION_TEXT = Column.<HeadOpinion, String>of(
                    "text", CellTypes.TEXT, HeadOpinion::text)
            .required()
            .column();
    public static final Column<HeadOpinion, LocalDate> OPINION_ON = Column.<HeadOpinion, LocalDate>of(
                    "on", CellTypes.DATE, HeadOpinion::on)
            .key()
            .required()
            .column();
    public static final Column<HeadOpinion, Instrument> OPINION_INSTRUMENT = Column.<HeadOpinion, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), HeadOpinion::instrument)
            .required()
            .column();

    /** What townships say about heads, grouped by agency. */
    public static final Table<HeadOpinion> OPINIONS = Table.of(
                    "head_opinions",
                    HeadOpinion.class,
                    row -> new HeadOpinion(
                            row.need(OPINION_TOWNSHIP),
                            row.need(OPINION_AGENCY),
                            row.need(OPINION_MATTER),
                            row.need(OPINION_FAVOURABLE),
                            row.need(OPINION_TEXT),
                            row.need(OPINION_ON),
                            row.need(OPINION_INSTRUMENT)),
                    List.of(
                            OPINION_TOWNSHIP,
                            OPINION_AGENCY,
                            OPINION_MATTER,
                            OPINION_FAVOURABLE,
                            OPINION_TEXT,
                            OPINION_ON,
                            OPINION_INSTRUMENT))
            .groupedBy(opinion -> opinion.agency().value());

    public static final Column<HeadAct, BodyId> ACT_AGENCY = Column.<HeadAct, BodyId>of(
                    "agency", CellTypes.id(BodyId::new), HeadAct::agency)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<HeadAct, StaffingMatter> ACT_MATTER = Column.<HeadAct, StaffingMatter>of(
                    "matter", CellTypes.word(StaffingMatter.class), HeadAct::matter)
            .key()
            .required()
            .column();
    public static final Column<HeadAct, LocalDate> ACT_ON = Column.<HeadAct, LocalDate>of(
                    "on", CellTypes.DATE, HeadAct::on)
            .key()
            .required()
            .column();
    public static final Column<HeadAct, Instrument> ACT_INSTRUMENT = Column.<HeadAct, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), HeadAct::instrument)
            .required()
            .column();

    /** What departments did about heads, grouped by agency. */
    public static final Table<HeadAct> ACTS = Table.of(
                    "head_acts",
                    HeadAct.class,
                    row -> new HeadAct(
                            row.need(ACT_AGENCY), row.need(ACT_MATTER), row.need(ACT_ON), row.need(ACT_INSTRUMENT)),
                    List.of(ACT_AGENCY, ACT_MATTER, ACT_ON, ACT_INSTRUMENT))
            .groupedBy(act -> act.agency().value());

    private HeadTables() {}
}
