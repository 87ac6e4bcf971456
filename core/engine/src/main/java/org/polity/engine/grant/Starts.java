package org.polity.engine.grant;

import java.util.List;
import java.util.stream.IntStream;
import org.polity.engine.basis.DayMap;
import org.polity.engine.basis.Days;
import org.polity.engine.place.Containment;
import org.polity.engine.place.DivisionNode;
import org.polity.model.grant.GrantStart;

/**
 * From when an assigned grant has started in a division: the later of the start and its publication, the earliest of all
 * starts whose division contains it. Immutable.
 */
final class Starts {
    /** A grant that has started nowhere. */
    static final Starts NONE = new Starts(List.of(), List.of());

    private final DayMap days = new DayMap();
    private final int[] ranks;

    /**
     * @param rows the starts
     * @param divisions the division of each start, in the same order
     */
    Starts(List<GrantStart> rows, List<DivisionNode> divisions) {
        boolean[] used = new boolean[DivisionNode.levels()];
        for (int i = 0; i < rows.size(); i++) {
            DivisionNode division = divisions.get(i);
            days.earliest(division.handle, from(rows.get(i)));
            used[DivisionNode.rank(division.division.level())] = true;
        }
        ranks = IntStream.range(0, used.length).filter(rank -> used[rank]).toArray();
    }

    boolean hasStarted(Containment places, int division, int day) {
        for (int rank : ranks) {
            int above = places.at(division, rank);
            if (above >= 0 && days.get(above) <= day) {
                return true;
            }
        }
        return false;
    }

    /** The day on which a start takes effect, {@link Days#NEVER} while it is unpublished. */
    static int from(GrantStart start) {
        return Math.max(Days.of(start.startOn()), Days.until(start.publishedOn()));
    }
}
