package org.polity.engine.grant;

import java.util.Arrays;
import java.util.List;
import org.polity.engine.basis.DayMap;
import org.polity.engine.basis.Days;
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
            GrantStart row = rows.get(i);
            int from = Math.max(Days.of(row.startOn()), Days.until(row.publishedOn()));
            days.earliest(division.handle, from);
            used[DivisionNode.rank(division.division.level())] = true;
        }
        int[] found = new int[used.length];
        int count = 0;
        for (int rank = 0; rank < used.length; rank++) {
            if (used[rank]) {
                found[count++] = rank;
            }
        }
        ranks = Arrays.copyOf(found, count);
    }

    boolean hasStarted(DivisionNode division, int day) {
        for (int rank : ranks) {
            int above = division.at(rank);
            if (above >= 0 && days.get(above) <= day) {
                return true;
            }
        }
        return false;
    }
}
