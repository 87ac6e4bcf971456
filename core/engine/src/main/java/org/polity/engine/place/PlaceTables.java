package org.polity.engine.place;

import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionKind;
import org.polity.model.place.DivisionLevel;

/** The table of divisions. */
public final class PlaceTables {
    public static final Column<Division, DivisionCode> CODE = Column.of(
                    "code", CellTypes.id(DivisionCode::new), Division::code)
            .key()
            .required()
            .column();
    public static final Column<Division, String> NAME =
            Column.of("name", CellTypes.TEXT, Division::name).required().column();
    public static final Column<Division, DivisionLevel> LEVEL = Column.of(
                    "level", CellTypes.word(DivisionLevel.class), Division::level)
            .required()
            .column();
    public static final Column<Division, DivisionKind> KIND = Column.of(
                    "kind", CellTypes.word(DivisionKind.class), Division::kind)
            .column();
    public static final Column<Division, DivisionCode> PARENT = Column.of(
                    "parent", CellTypes.id(DivisionCode::new), Division::parent)
            .names("divisions")
            .column();

    /** {@code divisions.csv}; the city and the counties are grouped by the word of their level. */
    public static final Table<Division> DIVISIONS = Table.of(
                    "divisions",
                    Division.class,
                    row -> new Division(
                            row.need(CODE), row.need(NAME), row.need(LEVEL), row.get(KIND), row.get(PARENT)),
                    List.of(CODE, NAME, LEVEL, KIND, PARENT))
            .groupedByAll(division -> upper(division.level()));

    private PlaceTables() {}

    private static List<String> upper(DivisionLevel level) {
        return level == DivisionLevel.CITY || level == DivisionLevel.COUNTY ? List.of(level.word()) : List.of();
    }
}
