package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.Opinion;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewOutcome;

/**
 * The reviews (回头看), and the acts of which they consist. The reasons of a no are
 * {@link org.polity.model.review.ReviewReason}s. Thread-safe.
 */
public interface Reviews extends KnownReviews {
    /**
     * Opens a review.
     *
     * @param act the head of the act, given for the reviewer
     * @param review the review
     * @return what became of it
     * @throws IllegalArgumentException if the act is not given for the reviewer
     */
    Outcome open(Act act, Review review);

    /**
     * Records the opinion of a township.
     *
     * @param act the head of the act, given for the township
     * @param opinion the opinion
     * @return what became of it
     * @throws IllegalArgumentException if the act is not given for the township
     */
    Outcome opine(Act act, Opinion opinion);

    /**
     * Records a finding.
     *
     * @param act the head of the act
     * @param finding the finding
     * @return what became of it
     */
    Outcome find(Act act, ReviewFinding finding);

    /**
     * Closes a finding.
     *
     * @param act the head of the act
     * @param closure the closure with its evidence
     * @return what became of it
     */
    Outcome close(Act act, FindingClosure closure);

    /**
     * Decides one power in one township on counts. The same act records the counts, and, for a recall, the change of the
     * grant. An adjusted or widened power needs a new grant, which goes through admission.
     *
     * @param act the head of the act, given for a body that is not of the township
     * @param outcome the outcome
     * @param counts the counts of the review it rests on
     * @return what became of it
     * @throws IllegalArgumentException if the counts are those of another review
     */
    Outcome decide(Act act, ReviewOutcome outcome, ReviewCounts counts);

    /**
     * Decides one power in one township without counts, which only a recall may that is forced: its reason is
     * {@code BASIS_REPEALED}, and the power is no longer in force when it takes effect. It takes effect from the day on
     * which the law ended, also when it is published later.
     *
     * @param act the head of the act, given for a body that is not of the township
     * @param outcome the outcome
     * @return what became of it
     */
    Outcome decide(Act act, ReviewOutcome outcome);

    /**
     * Suspends at once what {@link KnownReviews#suspensionsDue} names on the day of the act: every granted power for which
     * fewer officers are left than the law asks for. One act; with nothing due it is refused as {@code NOTHING_NEW}. A host gives it when a
     * posting or a certificate ends, or once a day.
     *
     * @param act the head of the act; it takes effect on its day, without publication
     * @return what became of it
     */
    Outcome suspendDue(Act act);
}
