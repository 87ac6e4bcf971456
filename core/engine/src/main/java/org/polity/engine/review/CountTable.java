package org.polity.engine.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.Review;
import org.polity.model.review.Tally;
import org.polity.model.review.TallyComparison;
import org.polity.spi.city.CityProblem;

/**
 * Counts as sums in arrays: one cell for each body, power and indicator, and one for each indicator and month; a city's
 * million counts take a few megabytes. Filled by {@link Counting}, then never changed.
 */
final class CountTable implements ReviewCounts {
    private static final List<Indicator> INDICATORS = List.of(Indicator.values());

    final Review review;
    final int window;
    private final List<PowerCode> powers;
    private final List<BodyId> bodies;
    private final Map<PowerCode, Integer> powerPlaces = new HashMap<>();
    private final Map<BodyId, Integer> bodyPlaces = new HashMap<>();
    private final boolean[] covered;
    private int pairs;

    final long[] numerators;
    final long[] denominators;
    final short[] months;
    final long[] numeratorsOfMonth;
    final long[] denominatorsOfMonth;
    final int[] pairsOfMonth;
    long taken;
    long passedOver;
    final List<CityProblem> problems = new ArrayList<>();

    CountTable(Review review, ReviewScope scope) {
        this.review = review;
        window = Tally.months(review.from(), review.untilExclusive());
        powers = scope.powers().stream().map(power -> power.code()).toList();
        bodies = scope.bodies().stream().map(body -> body.id()).toList();
        powers.forEach(power -> powerPlaces.put(power, powerPlaces.size()));
        bodies.forEach(body -> bodyPlaces.put(body, bodyPlaces.size()));
        covered = new boolean[powers.size() * bodies.size()];
        for (int body = 0; body < bodies.size(); body++) {
            for (int power = 0; power < powers.size(); power++) {
                if (scope.covers(powers.get(power), bodies.get(body))) {
                    covered[body * powers.size() + power] = true;
                    pairs++;
                }
            }
        }
        int cells = Math.multiplyExact(covered.length, INDICATORS.size());
        numerators = new long[cells];
        denominators = new long[cells];
        months = new short[cells];
        int ofMonths = Math.multiplyExact(window, INDICATORS.size());
        numeratorsOfMonth = new long[ofMonths];
        denominatorsOfMonth = new long[ofMonths];
        pairsOfMonth = new int[ofMonths];
    }

    /** The place of a pair under review, or -1. */
    int pair(PowerCode power, BodyId body) {
        Integer column = powerPlaces.get(power);
        Integer row = bodyPlaces.get(body);
        if (column == null || row == null) {
            return -1;
        }
        int pair = row * powers.size() + column;
        return covered[pair] ? pair : -1;
    }

    static int cell(int pair, Indicator indicator) {
        return pair * INDICATORS.size() + place(indicator);
    }

    @SuppressWarnings("EnumOrdinal") // a place in arrays that live no longer than the program
    private static int place(Indicator indicator) {
        return indicator.ordinal();
    }

    static int cellOfMonth(int month, Indicator indicator) {
        return month * INDICATORS.size() + place(indicator);
    }

    @Override
    public Review review() {
        return review;
    }

    @Override
    public List<PowerCode> powers() {
        return powers;
    }

    @Override
    public List<BodyId> bodies() {
        return bodies;
    }

    @Override
    public boolean covers(PowerCode power, BodyId body) {
        return pair(power, body) >= 0;
    }

    @Override
    public List<Tally> tallies(PowerCode power, BodyId body) {
        int pair = pair(power, body);
        List<Tally> tallies = new ArrayList<>();
        if (pair >= 0) {
            for (Indicator indicator : INDICATORS) {
                Tally tally = tally(cell(pair, indicator), indicator);
                if (tally != null) {
                    tallies.add(tally);
                }
            }
        }
        return tallies;
    }

    @Override
    public Optional<Tally> tally(PowerCode power, BodyId body, Indicator indicator) {
        int pair = pair(power, body);
        return pair < 0 ? Optional.empty() : Optional.ofNullable(tally(cell(pair, indicator), indicator));
    }

    private @Nullable Tally tally(int cell, Indicator indicator) {
        return months[cell] == 0
                ? null
                : new Tally(indicator, numerators[cell], denominators[cell], months[cell], window);
    }

    @Override
    public Tally total(Indicator indicator) {
        long numerator = 0;
        long denominator = 0;
        int counted = 0;
        for (int month = 0; month < window; month++) {
            int cell = cellOfMonth(month, indicator);
            numerator += numeratorsOfMonth[cell];
            denominator += denominatorsOfMonth[cell];
            counted += pairsOfMonth[cell];
        }
        return new Tally(indicator, numerator, denominator, counted, Math.multiplyExact(window, pairs));
    }

    @Override
    public Tally month(Indicator indicator, YearMonth month) {
        int place = Tally.months(review.from(), month);
        if (month.isBefore(review.from()) || place >= window) {
            throw new IllegalArgumentException(
                    "month " + month + " is outside the window " + review.from() + " until " + review.untilExclusive());
        }
        int cell = cellOfMonth(place, indicator);
        return new Tally(indicator, numeratorsOfMonth[cell], denominatorsOfMonth[cell], pairsOfMonth[cell], pairs);
    }

    @Override
    public List<TallyComparison> since(ReviewCounts before) {
        if (!(before instanceof CountTable other) || other.window != window) {
            throw new IllegalArgumentException("windows of " + window + " months from " + review.from() + " and from "
                    + before.review().from() + " until " + before.review().untilExclusive()
                    + ": only windows of equal length can be compared");
        }
        if (!powers.equals(other.powers) || !bodies.equals(other.bodies) || pairs != other.pairs) {
            throw new IllegalArgumentException(
                    "the two reviews " + before.review().id() + " and " + review.id()
                            + " are not of the same powers and townships: only these can be compared");
        }
        List<TallyComparison> comparisons = new ArrayList<>();
        for (Indicator indicator : INDICATORS) {
            TallyComparison one = new TallyComparison(other.total(indicator), total(indicator));
            if (one.before().months() + one.after().months() > 0) {
                comparisons.add(one);
            }
        }
        return comparisons;
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    @Override
    public List<CityProblem> problems() {
        return List.copyOf(problems);
    }
}
