package org.polity.engine.review;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.polity.ReviewCounts;
import org.polity.engine.basis.Facts;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.Review;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;

/** Adds up what a source brings. Used by one thread, once; a count is added when it comes, and none is kept. */
final class Counting {
    /** The greatest sum of one power in one township, so that no total of a city overflows. */
    private static final long MOST = 999_999_999_999L;

    private static final int MOST_PROBLEMS = 10_000;

    private final CountTable table;
    private final BitSet seen = new BitSet();
    private final String place;
    private boolean over;

    private Counting(CountTable table, String place) {
        this.table = table;
        this.place = place;
    }

    /** Reads the windows of some reviews, at once; a source that throws leaves a problem with each. */
    static List<ReviewCounts> count(Facts facts, List<Review> reviews, IndicatorSource source, String location) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        List<Counting> all = reviews.stream()
                .map(review -> new Counting(new CountTable(review, new ReviewScope(facts, review)), location))
                .toList();
        YearMonth from = Collections.min(reviews.stream().map(Review::from).toList());
        YearMonth until =
                Collections.max(reviews.stream().map(Review::untilExclusive).toList());
        synchronized (source) {
            try {
                source.read(
                        location,
                        from,
                        until,
                        count -> all.forEach(one -> one.take(count)),
                        problem -> all.forEach(one -> one.report(problem)));
            } catch (RuntimeException e) {
                CityProblem failed = problem(
                        location,
                        ProblemCode.FILE_UNREADABLE,
                        location,
                        "the source of counts failed: " + e + "; what it brought before was taken");
                all.forEach(one -> one.report(failed));
            } finally {
                all.forEach(one -> one.over = true);
            }
        }
        return all.stream().<ReviewCounts>map(one -> one.table).toList();
    }

    private void take(IndicatorCount count) {
        requireRunning();
        YearMonth month = count.month();
        long at = table.review.from().until(month, ChronoUnit.MONTHS);
        int pair = at < 0 || at >= table.window || !count.grant().equals(table.review.grant())
                ? -1
                : table.pair(count.power(), count.body());
        if (pair < 0) {
            table.passedOver++;
            return;
        }
        int cell = CountTable.cell(pair, count.indicator());
        int monthOfCell = Math.toIntExact((long) cell * table.window + at);
        if (seen.get(monthOfCell)) {
            report(problem(
                    place,
                    ProblemCode.DUPLICATE_ID,
                    count.month().toString(),
                    "the source counts " + described(count) + " twice; the first count was taken: remove one"));
        } else if (count.numerator() > MOST - table.numerators[cell]
                || count.denominator() > MOST - table.denominators[cell]) {
            report(problem(
                    place,
                    ProblemCode.VALUE_OUT_OF_RANGE,
                    count.numerator() + "/" + count.denominator(),
                    "the sum of " + described(count) + " exceeds " + MOST + "; the count was not taken"));
        } else {
            seen.set(monthOfCell);
            add(count, cell, (int) at);
        }
    }

    private void add(IndicatorCount count, int cell, int month) {
        table.numerators[cell] += count.numerator();
        table.denominators[cell] += count.denominator();
        table.months[cell]++;
        int ofMonth = CountTable.cellOfMonth(month, count.indicator());
        table.numeratorsOfMonth[ofMonth] += count.numerator();
        table.denominatorsOfMonth[ofMonth] += count.denominator();
        table.pairsOfMonth[ofMonth]++;
        table.taken++;
    }

    private void report(CityProblem problem) {
        requireRunning();
        if (table.problems.size() < MOST_PROBLEMS) {
            table.problems.add(problem);
        }
    }

    private void requireRunning() {
        if (over) {
            throw new IllegalStateException("a count after the source has returned: report counts while reading");
        }
    }

    private static String described(IndicatorCount count) {
        return count.indicator().word() + " of " + count.power() + " in " + count.body() + " in " + count.month();
    }

    private static CityProblem problem(String place, ProblemCode code, String value, String message) {
        return new CityProblem(place, 0, "", value, code, message);
    }
}
