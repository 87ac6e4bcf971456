package org.polity.engine.review;

import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.place.PlaceTables;
import org.polity.model.body.Body;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionLevel;

/** A township is reviewed by others: not by itself, nor by a body of its division or of one inside. */
final class OwnTownship {
    private OwnTownship() {}

    /** Whether a body belongs to a township under review. */
    static boolean isOf(Facts facts, Body who, Body township) {
        return township.id().equals(who.id())
                || (isTownship(facts, township) && GrantScope.contains(facts, township.division(), who.division()));
    }

    private static boolean isTownship(Facts facts, Body body) {
        Known<Division> division =
                facts.find(PlaceTables.DIVISIONS, body.division().value());
        return division != null
                && (division.fact().level() == DivisionLevel.TOWNSHIP
                        || division.fact().level() == DivisionLevel.COMMUNITY);
    }
}
