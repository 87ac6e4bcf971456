package org.polity.engine.place;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.FoundGrounds;
import org.polity.engine.basis.Known;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** The divisions by which one place lies in another or does not. */
public final class PlaceGrounds {
    private PlaceGrounds() {}

    /**
     * Adds a place and the divisions above it down from an upper one, each of which names the next as its parent. When
     * the place does not lie in the upper one they end at the division of the same level, which is another.
     */
    public static void add(DivisionCode place, DivisionCode upper, FoundGrounds found) {
        Division outer = found.add(PlaceTables.DIVISIONS, upper.value());
        Division inner = found.add(PlaceTables.DIVISIONS, place.value());
        while (outer != null && inner != null && isBelow(inner, outer)) {
            DivisionCode parent = inner.parent();
            inner = parent == null ? null : found.add(PlaceTables.DIVISIONS, parent.value());
        }
    }

    /** Whether a place lies in an upper division. */
    public static boolean liesIn(DivisionCode place, DivisionCode upper, FoundGrounds found) {
        DivisionCode next = place;
        while (next != null && !next.equals(upper)) {
            next = parent(next, found);
        }
        return next != null;
    }

    private static @Nullable DivisionCode parent(DivisionCode place, FoundGrounds found) {
        Known<Division> known = found.facts().find(PlaceTables.DIVISIONS, place.value());
        return known == null ? null : known.fact().parent();
    }

    private static boolean isBelow(Division inner, Division outer) {
        return DivisionNode.rank(inner.level()) > DivisionNode.rank(outer.level());
    }
}
