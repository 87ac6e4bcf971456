package org.polity.engine.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Reason;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewReason;
import org.polity.model.review.Tally;

/**
 * Whether a power in a township was counted for the whole window: something was, and no indicator that was counted at all
 * lacks a month. What was not counted is insufficient, which is not zero.
 */
final class Sufficiency {
    private static final String ANY = "*";

    private Sufficiency() {}

    /** What is missing, by indicator; empty when nothing is. Counts of another window are none. */
    static List<Reason> gaps(Review review, @Nullable ReviewCounts counts, PowerCode power, BodyId body) {
        List<Tally> tallies =
                counts == null || !counts.review().equals(review) ? List.of() : counts.tallies(power, body);
        if (tallies.isEmpty()) {
            return List.of(gap(power, body, ANY, 0, Tally.months(review.from(), review.untilExclusive())));
        }
        List<Reason> gaps = new ArrayList<>(0);
        for (Tally tally : tallies) {
            if (!tally.isSufficient()) {
                gaps.add(gap(power, body, tally.indicator().word(), tally.months(), tally.window()));
            }
        }
        return gaps;
    }

    private static Reason gap(PowerCode power, BodyId body, String indicator, int months, int window) {
        return Objections.reason(
                ReviewReason.INSUFFICIENT,
                null,
                power.value(),
                body.value(),
                indicator,
                Integer.toString(months),
                Integer.toString(window));
    }
}
