package org.polity.model.review;

/**
 * One indicator before and after, over windows of equal length. Immutable.
 *
 * @param before the counts of the earlier window
 * @param after the counts of the later window
 */
public record TallyComparison(Tally before, Tally after) {
    // Refuses windows and indicators that cannot be compared.
    public TallyComparison {
        if (before.indicator() != after.indicator() || before.window() != after.window()) {
            throw new IllegalArgumentException("a comparison of " + before + " with " + after
                    + ": give one indicator over windows of equal length");
        }
    }

    /**
     * What was counted.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return after.indicator();
    }
}
