package org.polity.engine.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.city.ProblemCode;

/**
 * The rules of divisions: one city at the top; the parent of a county is the city, of a township a county, or the city
 * where there are no counties, of a community a township.
 */
public final class DivisionCheck {
    private DivisionCheck() {}

    /** Judges the divisions that were given. */
    public static void judge(Judging judging) {
        boolean counties = hasCounties(judging);
        boolean city = judging.known().of(PlaceTables.DIVISIONS).hasGroup(DivisionLevel.CITY.word());
        for (Row<Division> row : judging.rows(PlaceTables.DIVISIONS)) {
            DivisionLevel level = row.get(PlaceTables.LEVEL);
            if (level == DivisionLevel.CITY) {
                judgeCity(judging, row, city);
                city = true;
            } else if (level != null) {
                judgeParent(judging, row, above(level, counties));
            }
        }
        judgeFirstCounty(judging);
    }

    /** Whether a division of level county is known or given. */
    public static boolean hasCounties(Judging judging) {
        return knowsCounties(judging)
                || judging.rows(PlaceTables.DIVISIONS).stream().anyMatch(DivisionCheck::isNewCounty);
    }

    /** The first row that makes a known city without counties one with counties, or null. */
    public static @Nullable Row<Division> firstCounty(Judging judging) {
        if (knowsCounties(judging) || judging.known().of(PlaceTables.DIVISIONS).count() == 0) {
            return null;
        }
        return judging.rows(PlaceTables.DIVISIONS).stream()
                .filter(DivisionCheck::isNewCounty)
                .findFirst()
                .orElse(null);
    }

    private static boolean knowsCounties(Judging judging) {
        return judging.known().of(PlaceTables.DIVISIONS).hasGroup(DivisionLevel.COUNTY.word());
    }

    private static boolean isNewCounty(Row<Division> row) {
        return row.get(PlaceTables.LEVEL) == DivisionLevel.COUNTY && row.state() == Row.State.NEW;
    }

    private static void judgeCity(Judging judging, Row<Division> row, boolean hasCity) {
        if (row.get(PlaceTables.PARENT) != null) {
            judging.report(
                    row, PlaceTables.PARENT, ProblemCode.VALUE_OUT_OF_RANGE, "the city has no parent: empty the cell");
        }
        if (hasCity && row.state() != Row.State.CONTRADICTING) {
            judging.report(
                    row,
                    PlaceTables.LEVEL,
                    ProblemCode.CONFLICT,
                    "another division is of level city already: there is one city");
        }
    }

    private static DivisionLevel above(DivisionLevel level, boolean counties) {
        return switch (level) {
            case CITY, COUNTY -> DivisionLevel.CITY;
            case TOWNSHIP -> counties ? DivisionLevel.COUNTY : DivisionLevel.CITY;
            case COMMUNITY -> DivisionLevel.TOWNSHIP;
        };
    }

    private static void judgeParent(Judging judging, Row<Division> row, DivisionLevel expected) {
        if (row.values().isAbsent(PlaceTables.PARENT)) {
            judging.report(
                    row,
                    PlaceTables.PARENT,
                    ProblemCode.VALUE_MISSING,
                    "expected the code of a division of level " + expected.word());
        }
        DivisionCode code = row.get(PlaceTables.PARENT);
        Values<Division> parent = code == null ? null : judging.find(PlaceTables.DIVISIONS, code.value());
        DivisionLevel level = parent == null ? null : parent.get(PlaceTables.LEVEL);
        if (level != null && level != expected) {
            judging.report(
                    row,
                    PlaceTables.PARENT,
                    ProblemCode.LEVEL_WRONG,
                    "the parent `" + code + "` is of level " + level.word() + ": expected a division of level "
                            + expected.word());
        }
    }

    /** What is known of a city without counties contradicts a first county: its townships stand under the city. */
    private static void judgeFirstCounty(Judging judging) {
        Row<Division> county = firstCounty(judging);
        if (county == null) {
            return;
        }
        List<Known<Division>> known = judging.known().of(PlaceTables.DIVISIONS).all();
        if (known.stream().anyMatch(one -> one.fact().level() == DivisionLevel.TOWNSHIP)) {
            judging.report(
                    county,
                    PlaceTables.LEVEL,
                    ProblemCode.CONFLICT,
                    "townships are recorded directly under the city, which had no counties");
        }
    }
}
