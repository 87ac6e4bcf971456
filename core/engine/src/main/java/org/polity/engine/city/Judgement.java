package org.polity.engine.city;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.polity.LoadReport;
import org.polity.engine.basis.Recording;
import org.polity.spi.city.CityProblem;

/**
 * What the intake makes of rows or facts: every problem, or what there is to record, never both. Immutable.
 *
 * @param problems every problem found, one a cell at most, in the order of the page's tables, then of lines and columns
 * @param stopped whether there were more problems than the limit, so that judging stopped
 * @param warnings what must not pass in silence though it is no problem, each as {@code file: message}
 * @param recordings the new facts, and the known ones that were filled in, whole; what a fact names comes before it;
 *     empty when there is a problem, and when everything was known
 * @param counts for each table that was given, how many rows were new, filled in and unchanged
 */
public record Judgement(
        List<CityProblem> problems,
        boolean stopped,
        List<String> warnings,
        List<Recording<?>> recordings,
        SortedMap<String, LoadReport.Counts> counts) {
    public Judgement {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        recordings = List.copyOf(recordings);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The same with more warnings. */
    Judgement withWarnings(List<String> more) {
        List<String> all = Stream.concat(warnings.stream(), more.stream()).toList();
        return new Judgement(problems, stopped, all, recordings, counts);
    }

    /** Whether there is no problem, so that {@link #recordings} may be recorded. */
    public boolean isAccepted() {
        return problems.isEmpty();
    }
}
