package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance with a seed, and the small set of days and sums that a random city is made of. */
final class Dice {
    /** All dates that matter lie in a few days, so that the edges of periods meet often. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 12);

    static final int DAYS = 20;

    private static final List<String> SUMS =
            List.of("0", "50", "100", "199.99", "200", "200.01", "1000", "2999.99", "3000", "3000.01", "5000.5");

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    String word(String... words) {
        return words[below(words.length)];
    }

    /** From one to {@code most} of the values, each once, in random order; none when there are none. */
    <T> List<T> some(List<T> values, int most) {
        List<T> shuffled = shuffled(values);
        return shuffled.isEmpty() ? shuffled : shuffled.subList(0, between(1, Math.min(most, shuffled.size())));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    <T> void shuffle(List<T> values) {
        Collections.shuffle(values, random);
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(below(DAYS));
    }

    /** A day of the first half of the window. */
    LocalDate earlyDay() {
        return FIRST_DAY.plusDays(below(DAYS / 2));
    }

    /** A day of the second half of the window, or shortly after it. */
    LocalDate lateDay() {
        return FIRST_DAY.plusDays(DAYS / 2 + below(DAYS / 2 + 2));
    }

    /** A day of the window, or nothing. */
    String dayOrNone(int percent) {
        return chance(percent) ? day().toString() : "";
    }

    /** An end for a period that begins on the day in the cell, sometimes on the same day; or nothing. */
    String endOrNone(String from, int percent) {
        if (!chance(percent)) {
            return "";
        }
        LocalDate begin = from.isEmpty() ? FIRST_DAY : LocalDate.parse(from);
        LocalDate least = begin.isBefore(FIRST_DAY) ? FIRST_DAY : begin;
        return least.plusDays(below(DAYS)).toString();
    }

    String sum() {
        return pick(SUMS);
    }
}
