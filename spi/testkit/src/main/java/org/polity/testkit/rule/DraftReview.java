package org.polity.testkit.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.model.review.Tally;
import org.polity.spi.rule.ReviewRule;

/**
 * A review to ask review rules about, with what was counted. It begins with the twelve months of 2023, opened by the body
 * {@code county} of {@link SampleCity} on 2024-01-15, and with no count at all. For one thread.
 */
public final class DraftReview {
    private final SortedMap<Indicator, Tally> tallies = new TreeMap<>();
    private YearMonth from = YearMonth.of(2023, 1);
    private YearMonth untilExclusive = YearMonth.of(2024, 1);

    private DraftReview() {}

    /**
     * A review without counts.
     *
     * @return the draft
     */
    public static DraftReview uncounted() {
        return new DraftReview();
    }

    /**
     * Sets the window; call it before counts are added.
     *
     * @param first the first month
     * @param months how many months, 1 or more
     * @return this draft
     */
    public DraftReview over(YearMonth first, int months) {
        from = first;
        untilExclusive = first.plusMonths(months);
        return this;
    }

    /**
     * Adds a count that covers the whole window.
     *
     * @param indicator what was counted
     * @param numerator the sum of the numerators
     * @param denominator the sum of the denominators
     * @return this draft
     */
    public DraftReview counted(Indicator indicator, long numerator, long denominator) {
        int months = Tally.months(from, untilExclusive);
        return counted(indicator, numerator, denominator, months);
    }

    /**
     * Adds a count that covers some months of the window.
     *
     * @param indicator what was counted
     * @param numerator the sum of the numerators
     * @param denominator the sum of the denominators
     * @param months how many months have a count
     * @return this draft
     */
    public DraftReview counted(Indicator indicator, long numerator, long denominator, int months) {
        int window = Tally.months(from, untilExclusive);
        tallies.put(indicator, new Tally(indicator, numerator, denominator, months, window));
        return this;
    }

    /**
     * What a rule is asked.
     *
     * @param power the power
     * @param body the township
     * @return the question, of the day on which the review was opened
     */
    public ReviewRule.Question asked(String power, String body) {
        LocalDate opened = untilExclusive.atDay(15);
        Review review = new Review(
                new ReviewId("r-1"),
                new GrantId("g-1"),
                List.of(),
                List.of(),
                from,
                untilExclusive,
                new BodyId("county"),
                opened,
                opened.plusMonths(2));
        return new ReviewRule.Question(
                review, new PowerCode(power), new BodyId(body), List.copyOf(tallies.values()), opened);
    }
}
