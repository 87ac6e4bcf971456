package org.polity.model.review;

import java.time.YearMonth;

/**
 * The counts of one indicator over a window. Immutable.
 *
 * @param indicator what was counted
 * @param numerator the sum of the numerators
 * @param denominator the sum of the denominators
 * @param months how many months have a count
 * @param window how many months the window has
 */
public record Tally(Indicator indicator, long numerator, long denominator, int months, int window) {
    /**
     * Whether every month of the window was counted; else the answer is <em>insufficient</em>, which is not zero.
     *
     * @return true when no month is missing
     */
    public boolean isSufficient() {
        return months == window;
    }

    /**
     * Whether a rate may be shown: enough was counted to speak of one. Below, only the two counts are shown.
     *
     * @param least the smallest denominator for which a rate is shown, 1 or more
     * @return true when the tally is sufficient and the denominator reaches the least
     */
    public boolean hasRate(long least) {
        return isSufficient() && denominator >= Math.max(1, least);
    }

    /**
     * How many months lie between two months.
     *
     * @param from the first month
     * @param untilExclusive the first month after the window
     * @return 0 or more
     */
    public static int months(YearMonth from, YearMonth untilExclusive) {
        return (int) Math.max(0, from.until(untilExclusive, java.time.temporal.ChronoUnit.MONTHS));
    }
}
