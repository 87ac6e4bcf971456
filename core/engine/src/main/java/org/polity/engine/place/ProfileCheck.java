package org.polity.engine.place;

import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.city.ProblemCode;

/** The rule of the city's profile: its division is of level city. */
public final class ProfileCheck {
    private ProfileCheck() {}

    /** Judges the profile if it was given. */
    public static void judge(Judging judging) {
        for (Row<CityProfile> row : judging.rows(ProfileTable.CITY)) {
            DivisionCode code = row.get(ProfileTable.DIVISION);
            Values<Division> division = code == null ? null : judging.find(PlaceTables.DIVISIONS, code.value());
            DivisionLevel level = division == null ? null : division.get(PlaceTables.LEVEL);
            if (level != null && level != DivisionLevel.CITY) {
                judging.report(
                        row,
                        ProfileTable.DIVISION,
                        ProblemCode.LEVEL_WRONG,
                        "division `" + code + "` is of level " + level.word()
                                + ": expected the division of level city");
            }
        }
    }
}
