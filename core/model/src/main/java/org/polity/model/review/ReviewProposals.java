package org.polity.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;

/**
 * What follows from the counts of a review. Immutable.
 *
 * @param review the review
 * @param day the day for which it was asked
 * @param rateLeast the smallest denominator for which a rate may be shown, or null while it is unknown: then only counts
 * @param reasons what holds of the review as a whole: a parameter that is unknown, a rule that was given up
 * @param proposals by township and power in the order in which the grant names them; for one pair in the order of the
 *     reasons
 */
public record ReviewProposals(
        Review review,
        LocalDate day,
        @Nullable LegalParameter rateLeast,
        List<Reason> reasons,
        List<ReviewProposal> proposals) {
    // Copies the lists.
    public ReviewProposals {
        reasons = List.copyOf(reasons);
        proposals = List.copyOf(proposals);
    }

    /**
     * The smallest denominator for which a rate may be shown.
     *
     * @return the parameter, or empty while it is unknown
     */
    public Optional<LegalParameter> leastForRate() {
        return Optional.ofNullable(rateLeast);
    }

    /**
     * Whether a tally may be shown as a rate; else its two counts are shown.
     *
     * @param tally the tally
     * @return true when every month was counted and the denominator is large enough
     */
    public boolean showsRate(Tally tally) {
        return rateLeast != null && tally.hasRate(rateLeast.value().longValue());
    }
}
