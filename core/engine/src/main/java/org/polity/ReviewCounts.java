package org.polity;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.Review;
import org.polity.model.review.Tally;
import org.polity.model.review.TallyComparison;
import org.polity.spi.city.CityProblem;

/** The counts of a review's window, per power and township. Immutable and thread-safe. */
public interface ReviewCounts {
    /**
     * The review for which it was counted.
     *
     * @return the review
     */
    Review review();

    /**
     * The powers under review.
     *
     * @return in the order in which the grant names them
     */
    List<PowerCode> powers();

    /**
     * The townships under review.
     *
     * @return in the order in which the grant names them
     */
    List<BodyId> bodies();

    /**
     * Whether a power is under review in a township: handed down to it, and not taken back before the review was opened.
     *
     * @param power the power
     * @param body the township
     * @return true when both are under review together
     */
    boolean covers(PowerCode power, BodyId body);

    /**
     * What was counted of a power in a township.
     *
     * @param power the power
     * @param body the township
     * @return one for each indicator that was counted at all, in the order of the indicators; empty when nothing was
     */
    List<Tally> tallies(PowerCode power, BodyId body);

    /**
     * What was counted of one indicator of a power in a township.
     *
     * @param power the power
     * @param body the township
     * @param indicator the indicator
     * @return the tally, or empty when it was counted in no month: insufficient, which is not zero
     */
    Optional<Tally> tally(PowerCode power, BodyId body, Indicator indicator);

    /**
     * One indicator over all powers and townships under review.
     *
     * @param indicator the indicator
     * @return a tally whose months are months of one power in one township
     */
    Tally total(Indicator indicator);

    /**
     * One indicator in one month over all powers and townships under review.
     *
     * @param indicator the indicator
     * @param month a month of the window
     * @return a tally whose months are pairs of power and township
     * @throws IllegalArgumentException if the month is outside the window
     */
    Tally month(Indicator indicator, YearMonth month);

    /**
     * The totals beside those of an earlier window.
     *
     * @param before the counts of the earlier window
     * @return one for each indicator that was counted in either, in the order of the indicators
     * @throws IllegalArgumentException if the windows are not equally long, or not the same powers and townships are
     *     under review
     */
    List<TallyComparison> since(ReviewCounts before);

    /**
     * How many counts were taken.
     *
     * @return 0 or more
     */
    long taken();

    /**
     * How many counts were passed over: of other grants, of powers and townships not under review, of other months.
     *
     * @return 0 or more
     */
    long passedOver();

    /**
     * What could not be read.
     *
     * @return in the order in which it was met; the first 10,000
     */
    List<CityProblem> problems();
}
