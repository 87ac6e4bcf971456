package org.polity.engine.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.spi.city.CityProblem;

/**
 * Collects problems: at most one a cell, the first in the order of the codes, and no more than a limit. Used by one
 * thread.
 */
public final class Problems {
    private final int limit;
    private final Map<Place, CityProblem> found = new LinkedHashMap<>();
    private boolean stopped;

    private record Place(String file, long line, String column) {}

    /** @param limit how many problems are kept, 1 or more */
    public Problems(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of problems is " + limit + ": set 1 or more");
        }
        this.limit = limit;
    }

    /** Reports a problem; of two problems of one cell the one whose code comes first stays. */
    public void report(CityProblem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column());
        CityProblem other = found.get(place);
        if (other != null) {
            if (problem.code().compareTo(other.code()) < 0) {
                found.put(place, problem);
            }
        } else if (found.size() < limit) {
            found.put(place, problem);
        } else {
            stopped = true;
        }
    }

    /** Whether a cell has a problem. */
    public boolean isReported(String file, long line, String column) {
        return !found.isEmpty() && found.containsKey(new Place(file, line, column));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there were more problems than the limit, so that looking for further ones is in vain. */
    public boolean isStopped() {
        return stopped;
    }

    /** The problems in the order in which their cells were first reported. */
    public List<CityProblem> all() {
        return new ArrayList<>(found.values());
    }
}
