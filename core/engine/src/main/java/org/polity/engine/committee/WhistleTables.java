package org.polity.engine.committee;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.committee.Whistle;
import org.polity.model.committee.WhistleArrival;
import org.polity.model.committee.WhistleId;
import org.polity.model.committee.WhistleScore;

/** The tables of the whistle; no files of the city format. */
public final class WhistleTables {
    private static final CellType<LocalDateTime> TIME = CellTypes.id(WhistleTables::time);

    public static final Column<Whistle, WhistleId> ID = Column.<Whistle, WhistleId>of(
                    "id", CellTypes.id(WhistleId::new), Whistle::id)
            .key()
            .required()
            .column();
    public static final Column<Whistle, BodyId> TOWNSHIP = Column.<Whistle, BodyId>of(
                    "township", CellTypes.id(BodyId::new), Whistle::township)
            .required()
            .names("bodies")
            .column();
    public static final Column<Whistle, List<BodyId>> CALLED = Column.<Whistle, List<BodyId>>of(
                    "called", CellTypes.set(CellTypes.id(BodyId::new)), Whistle::called)
            .required()
            .names("bodies")
            .column();
    public static final Column<Whistle, List<String>> ITEMS = Column.<Whistle, List<String>>of(
                    "items", CellTypes.set(CellTypes.TEXT), Whistle::items)
            .required()
            .column();
    public static final Column<Whistle, LocalDateTime> AT = Column.<Whistle, LocalDateTime>of("at", TIME, Whistle::at)
            .required()
            .column();
    public static final Column<Whistle, LocalDateTime> DUE_AT = Column.<Whistle, LocalDateTime>of(
                    "due_at", TIME, Whistle::dueAt)
            .required()
            .column();

    /** The calls. */
    public static final Table<Whistle> WHISTLES = Table.of(
            "whistles",
            Whistle.class,
            row -> new Whistle(
                    row.need(ID), row.need(TOWNSHIP), row.all(CALLED), row.all(ITEMS), row.need(AT), row.need(DUE_AT)),
            List.of(ID, TOWNSHIP, CALLED, ITEMS, AT, DUE_AT));

    public static final Column<WhistleArrival, WhistleId> ARRIVAL_WHISTLE = Column.<WhistleArrival, WhistleId>of(
                    "whistle", CellTypes.id(WhistleId::new), WhistleArrival::whistle)
            .key()
            .required()
            .names("whistles")
            .column();
    public static final Column<WhistleArrival, BodyId> ARRIVAL_BODY = Column.<WhistleArrival, BodyId>of(
                    "body", CellTypes.id(BodyId::new), WhistleArrival::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<WhistleArrival, LocalDateTime> ARRIVAL_AT = Column.<WhistleArrival, LocalDateTime>of(
                    "at", TIME, WhistleArrival::at)
            .required()
            .column();

    /** Who arrived, grouped by whistle. */
    public static final Table<WhistleArrival> ARRIVALS = Table.of(
                    "whistle_arrivals",
                    WhistleArrival.class,
                    row -> new WhistleArrival(row.need(ARRIVAL_WHISTLE), row.need(ARRIVAL_BODY), row.need(ARRIVAL_AT)),
                    List.of(ARRIVAL_WHISTLE, ARRIVAL_BODY, ARRIVAL_AT))
            .groupedBy(arrival -> arrival.whistle().value());

    public static final Column<WhistleScore, WhistleId> SCORE_WHISTLE = Column.<WhistleScore, WhistleId>of(
                    "whistle", CellTypes.id(WhistleId::new), WhistleScore::whistle)
            .key()
            .required()
            .names("whistles")
            .column();
    public static final Column<WhistleScore, BodyId> SCORE_BY = Column.<WhistleScore, BodyId>of(
                    "by", CellTypes.id(BodyId::new), WhistleScore::by)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<WhistleScore, BodyId> SCORE_OF = Column.<WhistleScore, BodyId>of(
                    "of", CellTypes.id(BodyId::new), WhistleScore::of)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<WhistleScore, Integer> SCORE_POINTS = Column.<WhistleScore, Integer>of(
                    "points", CellTypes.count(0), WhistleScore::points)
            .required()
            .column();

    /** What both sides think, grouped by whistle. */
    public static final Table<WhistleScore> SCORES = Table.of(
                    "whistle_scores",
                    WhistleScore.class,
                    row -> new WhistleScore(
                            row.need(SCORE_WHISTLE), row.need(SCORE_BY), row.need(SCORE_OF), row.need(SCORE_POINTS)),
                    List.of(SCORE_WHISTLE, SCORE_BY, SCORE_OF, SCORE_POINTS))
            .groupedBy(score -> score.whistle().value());

    private WhistleTables() {}

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a date and time such as 2021-02-28T09:30", e);
        }
    }
}
