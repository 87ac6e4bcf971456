package org.polity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.polity.model.decision.Outcome;
import org.polity.spi.city.CityProblem;

/**
 * What became of a load.
 *
 * @param outcome recorded, or refused; a load that adds nothing is permitted, repeated, and leaves the position as it was
 * @param problems every problem found, in the order of files, lines and columns; empty when recorded
 * @param stopped true when there were more problems than the limit and reading stopped
 * @param warnings what must not pass in silence though it is no problem, each as {@code file: message}
 * @param counts by table, how many rows were new, changed and unchanged
 */
public record LoadReport(
        Outcome outcome,
        List<CityProblem> problems,
        boolean stopped,
        List<String> warnings,
        SortedMap<String, Counts> counts) {
    /** Copies the lists. */
    public LoadReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        counts = new TreeMap<>(counts);
    }

    /**
     * How many rows of a table.
     *
     * @param recorded rows with a new key
     * @param changed rows that filled in a cell
     * @param unchanged rows equal to what was known
     */
    public record Counts(int recorded, int changed, int unchanged) {}
}
