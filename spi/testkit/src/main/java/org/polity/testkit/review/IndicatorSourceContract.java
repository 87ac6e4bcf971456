package org.polity.testkit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;

/**
 * The contract of sources of counts as tests; each cites the number of its rule in {@code spi/README.md}, section Indicator
 * source. To prove a source, extend this class and say how to place rows where the source finds them.
 */
public abstract class IndicatorSourceContract {
    /** The columns of a row that {@link #place} is handed. */
    public static final List<String> COLUMNS =
            List.of("grant", "power", "body", "month", "indicator", "numerator", "denominator");

    private static final YearMonth FROM = YearMonth.of(2023, 1);
    private static final YearMonth UNTIL = YearMonth.of(2024, 1);
    private static final List<List<String>> GOOD = List.of(
            row("g-2", "p-2", "镇乙", "2023-12", "cases_filed", "12", "1"),
            row("g-1", "p-1", "镇甲", "2023-01", "cases_filed", "0", "1"),
            row("g-1", "p-1", "镇甲", "2023-01", "decided_in_time", "3", "4"),
            row("g-1", "p-1", "镇甲", "2023-02", "cases_filed", "9223372036854775807", "0"));

    /** For subclasses. */
    protected IndicatorSourceContract() {}

    /**
     * The source to prove.
     *
     * @return a source, a new one or the same
     */
    protected abstract IndicatorSource source();

    /**
     * Places rows where the source can read them.
     *
     * @param rows the rows, each with a cell for each of {@link #COLUMNS}
     * @return the location for {@link IndicatorSource#read}, different at each call
     * @throws Exception if they cannot be placed; the test fails
     */
    protected abstract String place(List<List<String>> rows) throws Exception;

    /**
     * Damages what was placed, so that not all of it can be read. Its beginning may stay readable.
     *
     * @param location what {@link #place} returned
     * @throws Exception if it cannot be damaged; the test fails
     */
    protected abstract void damage(String location) throws Exception;

    @Test
    @DisplayName("I1 the source has a key")
    void key() {
        assertThat(source().key())
                .as("I1: a key of lower-case letters, digits and hyphens")
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .isEqualTo(source().key());
    }

    @Test
    @DisplayName("I2 each count comes once, as it stands, in the order of the rows")
    void counts() throws Exception {
        RecordedCounts read = read(GOOD);

        assertThat(read.problems()).as("I2: problems of good rows").isEmpty();
        assertThat(read.counts())
                .as("I2: the counts")
                .containsExactly(
                        count("g-2", "p-2", "镇乙", "2023-12", Indicator.CASES_FILED, 12, 1),
                        count("g-1", "p-1", "镇甲", "2023-01", Indicator.CASES_FILED, 0, 1),
                        count("g-1", "p-1", "镇甲", "2023-01", Indicator.DECIDED_IN_TIME, 3, 4),
                        count("g-1", "p-1", "镇甲", "2023-02", Indicator.CASES_FILED, Long.MAX_VALUE, 0));
    }

    @Test
    @DisplayName("I3 the window is from its first month and before its end")
    void window() throws Exception {
        RecordedCounts read = read(List.of(
                row("g", "p", "b", "2022-12", "training", "1", "1"),
                row("g", "p", "b", "2023-01", "training", "2", "1"),
                row("g", "p", "b", "2023-12", "training", "3", "1"),
                row("g", "p", "b", "2024-01", "training", "4", "1")));

        assertThat(read.counts())
                .as("I3: the counts of 2023 among those around it")
                .extracting(IndicatorCount::numerator)
                .containsExactly(2L, 3L);
        assertThat(read.problems())
                .as("I3: a row outside of the window is no problem")
                .isEmpty();
    }

    @Test
    @DisplayName("I4 a bad cell is reported with its column, value and code, and the other rows come")
    void badCells() throws Exception {
        isReported("2023-13", 3, ProblemCode.VALUE_MALFORMED);
        isReported("January", 3, ProblemCode.VALUE_MALFORMED);
        isReported("cases", 4, ProblemCode.VALUE_MALFORMED);
        isReported("1.5", 5, ProblemCode.VALUE_MALFORMED);
        isReported("9223372036854775808", 5, ProblemCode.VALUE_OUT_OF_RANGE);
        isReported("-1", 5, ProblemCode.VALUE_OUT_OF_RANGE);
        isReported("-1", 6, ProblemCode.VALUE_OUT_OF_RANGE);
        isReported("x", 6, ProblemCode.VALUE_MALFORMED);
        for (int column = 0; column < COLUMNS.size(); column++) {
            isReported("", column, ProblemCode.VALUE_MISSING);
        }
    }

    private void isReported(String value, int column, ProblemCode code) throws Exception {
        List<String> bad = new ArrayList<>(row("g-9", "p-9", "b-9", "2023-05", "complaints", "1", "2"));
        bad.set(column, value);
        List<List<String>> rows = new ArrayList<>(GOOD);
        rows.add(1, bad);
        String what = "`" + value + "` in " + COLUMNS.get(column);

        RecordedCounts read = read(rows);

        assertThat(read.problems()).as("I4: the problems of " + what).hasSize(1);
        CityProblem problem = read.problems().get(0);
        assertThat(problem.column()).as("I4: the column of " + what).isEqualTo(COLUMNS.get(column));
        assertThat(problem.value()).as("I4: the value of " + what).isEqualTo(value);
        assertThat(problem.code()).as("I4: the code of " + what).isEqualTo(code);
        assertThat(problem.line()).as("I4: the line of " + what).isPositive();
        assertThat(read.counts()).as("I4: the other rows beside " + what).hasSize(GOOD.size());
    }

    @Test
    @DisplayName("I5 a count that stands twice is reported, and comes once")
    void duplicates() throws Exception {
        List<List<String>> rows = new ArrayList<>(GOOD);
        rows.add(row("g-1", "p-1", "镇甲", "2023-01", "cases_filed", "7", "1"));

        RecordedCounts read = read(rows);

        assertThat(read.problems())
                .as("I5: the problems")
                .extracting(CityProblem::code)
                .containsExactly(ProblemCode.DUPLICATE_ID);
        assertThat(read.counts())
                .as("I5: the first of two stays")
                .isEqualTo(read(GOOD).counts());
    }

    @Test
    @DisplayName("I6 reading twice gives the same")
    void twice() throws Exception {
        List<List<String>> rows = new ArrayList<>(GOOD);
        rows.add(row("g", "p", "b", "", "cases_filed", "7", "1"));
        String location = place(rows);
        IndicatorSource source = source();

        RecordedCounts first = RecordedCounts.of(source, location, FROM, UNTIL);
        RecordedCounts second = RecordedCounts.of(source, location, FROM, UNTIL);

        assertThat(second.counts()).as("I6: the counts").isEqualTo(first.counts());
        assertThat(second.problems()).as("I6: the problems").isEqualTo(first.problems());
    }

    @Test
    @DisplayName("I8 a damaged place is reported, and what was read before counts")
    void damaged() throws Exception {
        String location = place(GOOD);
        damage(location);

        RecordedCounts read = RecordedCounts.of(source(), location, FROM, UNTIL);

        assertThat(read.problems()).as("I8: the problem of the damaged place").isNotEmpty();
    }

    @Test
    @DisplayName("I8 a place where nothing is gives a problem")
    void nowhere() throws Exception {
        String location = place(GOOD) + "-is-not-here";

        RecordedCounts read = RecordedCounts.of(source(), location, FROM, UNTIL);

        assertThat(read.problems())
                .as("I8: the problem of a place where nothing is")
                .isNotEmpty();
        assertThat(read.counts()).isEmpty();
    }

    @Test
    @DisplayName("I9 what a taker throws ends the reading")
    void taker() throws Exception {
        String location = place(GOOD);
        IllegalStateException full = new IllegalStateException("no more");

        Throwable thrown = catchThrowable(() -> source().read(
                        location,
                        FROM,
                        UNTIL,
                        count -> {
                            throw full;
                        },
                        problem -> {}));

        assertThat(thrown).as("I9: what the taker of counts threw").isSameAs(full);
    }

    private RecordedCounts read(List<List<String>> rows) throws Exception {
        return RecordedCounts.of(source(), place(rows), FROM, UNTIL);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static IndicatorCount count(
            String grant, String power, String body, String month, Indicator indicator, long first, long second) {
        return new IndicatorCount(
                new GrantId(grant),
                new PowerCode(power),
                new BodyId(body),
                YearMonth.parse(month),
                indicator,
                first,
                second);
    }
}
