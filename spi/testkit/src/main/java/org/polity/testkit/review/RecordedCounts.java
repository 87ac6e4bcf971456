package org.polity.testkit.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.review.IndicatorSource;

/**
 * What a source of counts handed over in one reading. It fails at once when the source breaks the protocol: each message
 * begins with the number of the rule in {@code spi/README.md}, section Indicator source. For one thread.
 */
public final class RecordedCounts {
    private final YearMonth from;
    private final YearMonth untilExclusive;
    private final Thread reader = Thread.currentThread();
    private final List<IndicatorCount> counts = new ArrayList<>();
    private final Set<List<Object>> keys = new LinkedHashSet<>();
    private final List<CityProblem> problems = new ArrayList<>();
    private boolean ended;

    private RecordedCounts(YearMonth from, YearMonth untilExclusive) {
        this.from = from;
        this.untilExclusive = untilExclusive;
    }

    /**
     * Reads a window.
     *
     * @param source what is read
     * @param location where
     * @param from the first month
     * @param untilExclusive the first month after the window
     * @return what it handed over
     */
    public static RecordedCounts of(IndicatorSource source, String location, YearMonth from, YearMonth untilExclusive) {
        RecordedCounts recorded = new RecordedCounts(from, untilExclusive);
        source.read(location, from, untilExclusive, recorded::count, recorded::problem);
        recorded.ended = true;
        return recorded;
    }

    /**
     * The counts.
     *
     * @return in the order in which they came
     */
    public List<IndicatorCount> counts() {
        return List.copyOf(counts);
    }

    /**
     * The problems.
     *
     * @return in the order in which they came
     */
    public List<CityProblem> problems() {
        return List.copyOf(problems);
    }

    private void count(IndicatorCount count) {
        check();
        require(count != null, "I2: a count is null");
        boolean inside = !count.month().isBefore(from) && count.month().isBefore(untilExclusive);
        require(inside, "I3: %s is outside of the window %s until %s", count, from, untilExclusive);
        boolean isNew = keys.add(List.of(count.grant(), count.power(), count.body(), count.month(), count.indicator()));
        require(isNew, "I5: %s comes a second time", count);
        counts.add(count);
    }

    private void problem(CityProblem problem) {
        check();
        require(problem != null, "I4: a problem is null");
        require(!problem.file().isEmpty(), "I4: %s does not say where", problem);
        require(!problem.message().isEmpty(), "I4: %s does not say what", problem);
        problems.add(problem);
    }

    private void check() {
        require(Thread.currentThread() == reader, "I7: handed over from another thread");
        require(!ended, "I7: handed over after read had returned");
    }

    private static void require(boolean holds, String message, Object... arguments) {
        if (!holds) {
            Assertions.fail(message, arguments);
        }
    }
}
