package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Reason;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.FindingId;
import org.polity.model.review.Opinion;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewTally;
import org.polity.spi.review.IndicatorSource;

/**
 * The reviews of a {@link KnownCity}, and what follows from counts. Immutable and thread-safe, as far as the local rules of
 * the plugins are, which {@link #propose} asks.
 */
public interface KnownReviews {
    /**
     * One review.
     *
     * @param id its id
     * @return the review, or empty when unknown
     */
    Optional<Review> find(ReviewId id);

    /**
     * All reviews.
     *
     * @return in the order in which they were opened
     */
    List<Review> all();

    /**
     * The townships' opinions.
     *
     * @param review the review
     * @return in the order in which they were given
     */
    List<Opinion> opinions(ReviewId review);

    /**
     * What a review found.
     *
     * @param review the review
     * @return in the order in which it was found
     */
    List<ReviewFinding> findings(ReviewId review);

    /**
     * How a finding was closed.
     *
     * @param finding the finding
     * @return the closure, or empty while it is open or unknown
     */
    Optional<FindingClosure> closure(FindingId finding);

    /**
     * The outcomes of a review.
     *
     * @param review the review
     * @return in the order in which they were decided
     */
    List<ReviewOutcome> outcomes(ReviewId review);

    /**
     * The counts that the outcomes of a review rest on.
     *
     * @param review the review
     * @return in the order in which they were recorded
     */
    List<ReviewTally> tallies(ReviewId review);

    /**
     * What would speak against opening a review; nothing is recorded.
     *
     * @param review the review
     * @return the reasons in the order of their codes; empty when it would be opened
     */
    List<Reason> judge(Review review);

    /**
     * Counts the window of a review; nothing is recorded. Does the I/O of the source.
     *
     * @param review the review, which need not be recorded; of a grant that is unknown nothing is counted
     * @param source where the counts come from; a source that throws leaves a problem, and what it brought before
     * @param location where the source shall read
     * @return the counts
     */
    default ReviewCounts tally(Review review, IndicatorSource source, String location) {
        return tally(List.of(review), source, location).get(0);
    }

    /**
     * Counts the windows of several reviews and reads the source once, from the first month of all to the last. Nothing is
     * recorded.
     *
     * @param reviews the reviews, which need not be recorded
     * @param source where the counts come from; a source that throws leaves a problem with each, and what it brought before
     * @param location where the source shall read
     * @return the counts of each review, in the same order; what the source reports stands with each
     */
    List<ReviewCounts> tally(List<Review> reviews, IndicatorSource source, String location);

    /**
     * What follows from the counts, for each power and township on which nothing is decided: a recall that is forced
     * because the statute is repealed, a suspension because too few officers are left, what local rules propose. Where a
     * month was not counted, nothing is proposed from counts: that is {@code INSUFFICIENT}. A rule that fails is named; one
     * that fails three times is given up for this look-back.
     *
     * @param counts the counts
     * @param day the day for which it is asked
     * @return the proposals
     */
    ReviewProposals propose(ReviewCounts counts, LocalDate day);

    /**
     * Which granted powers must rest at once, independent of any review: penalties and inspections in townships where on
     * the day fewer officers are qualified than the parameter {@code penalty.officers_least} asks for. Grants that are not
     * live on the day, and what is suspended already, are passed over.
     *
     * @param day the day
     * @return suspensions, each ready to be recorded; while the parameter is unknown, {@code PARAMETER_UNKNOWN} for each
     *     power and township for which it would be asked
     */
    List<ReviewProposal> suspensionsDue(LocalDate day);

    /**
     * What is overdue: reviews past their day without all outcomes, findings past theirs and open, and assigned grants of
     * which some power in some township was not reviewed for longer than the parameter {@code review.period_months} says.
     *
     * @param day the day
     * @return reviews in the order in which they were opened, then findings, then grants
     */
    List<Overdue> overdue(LocalDate day);
}
