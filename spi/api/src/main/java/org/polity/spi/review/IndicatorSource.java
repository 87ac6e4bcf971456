package org.polity.spi.review;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;

/** A source of counts for look-backs. It may do I/O; the engine calls it from one thread at a time. */
public interface IndicatorSource {
    /**
     * The source's key.
     *
     * @return a short word that only one plugin may claim, for example {@code csv}
     */
    String key();

    /**
     * Reads the counts of a window.
     *
     * @param location where to read, as the host named it; what it means is for the source to say
     * @param from the first month
     * @param untilExclusive the first month after the window
     * @param counts takes each count, at most one for each grant, power, body, month and indicator; called from the
     *     calling thread only; what it throws ends the reading
     * @param problems takes what could not be read, each with its place; reading goes on
     * @throws java.io.UncheckedIOException if reading fails for a reason outside the data
     */
    void read(
            String location,
            YearMonth from,
            YearMonth untilExclusive,
            Consumer<IndicatorCount> counts,
            Consumer<CityProblem> problems);
}
