package org.polity.engine.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;

/** The tables of mergers, and of the parts of a predecessor that go elsewhere, which are no file of the city format. */
public final class MergerTables {
    public static final Column<Merger, MergerId> ID = Column.of("id", CellTypes.id(MergerId::new), Merger::id)
            .key()
            .required()
            .column();
    public static final Column<Merger, LocalDate> ON =
            Column.of("on", CellTypes.DATE, Merger::on).required().column();
    public static final Column<Merger, List<BodyId>> PREDECESSORS = Column.of(
                    "predecessors", CellTypes.set(CellTypes.id(BodyId::new)), Merger::predecessors)
            .required()
            .names("bodies")
            .column();
    public static final Column<Merger, BodyId> SUCCESSOR = Column.of(
                    "successor", CellTypes.id(BodyId::new), Merger::successor)
            .required()
            .names("bodies")
            .column();
    public static final Column<Merger, Instrument> INSTRUMENT = Column.of(
                    "instrument", CellTypes.id(Instrument::new), Merger::instrument)
            .required()
            .column();

    /** {@code mergers.csv}, grouped by every body that takes part. */
    public static final Table<Merger> MERGERS = Table.of(
                    "mergers",
                    Merger.class,
                    row -> new Merger(
                            row.need(ID),
                            row.need(ON),
                            row.all(PREDECESSORS),
                            row.need(SUCCESSOR),
                            row.need(INSTRUMENT)),
                    List.of(ID, ON, PREDECESSORS, SUCCESSOR, INSTRUMENT))
            .groupedByAll(MergerTables::parties);

    public static final Column<Handover, MergerId> HANDOVER_MERGER = Column.of(
                    "merger", CellTypes.id(MergerId::new), Handover::merger)
            .key()
            .required()
            .names("mergers")
            .column();
    public static final Column<Handover, BodyId> HANDOVER_PREDECESSOR = Column.of(
                    "predecessor", CellTypes.id(BodyId::new), Handover::predecessor)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<Handover, Estate> HANDOVER_ESTATE = Column.of(
                    "estate", CellTypes.word(Estate.class), Handover::estate)
            .key()
            .required()
            .column();
    public static final Column<Handover, BodyId> HANDOVER_SUCCESSOR = Column.of(
                    "successor", CellTypes.id(BodyId::new), Handover::successor)
            .required()
            .names("bodies")
            .column();

    /** The parts of predecessors that go elsewhere, grouped by predecessor and by successor. */
    public static final Table<Handover> HANDOVERS = Table.of(
                    "handovers",
                    Handover.class,
                    row -> new Handover(
                            row.need(HANDOVER_MERGER),
                            row.need(HANDOVER_PREDECESSOR),
                            row.need(HANDOVER_ESTATE),
                            row.need(HANDOVER_SUCCESSOR)),
                    List.of(HANDOVER_MERGER, HANDOVER_PREDECESSOR, HANDOVER_ESTATE, HANDOVER_SUCCESSOR))
            .groupedByAll(handover ->
                    List.of(handover.predecessor().value(), handover.successor().value()));

    private MergerTables() {}

    private static List<String> parties(Merger merger) {
        List<String> parties = new ArrayList<>();
        merger.predecessors().forEach(body -> parties.add(body.value()));
        parties.add(merger.successor().value());
        return parties;
    }
}
