package org.polity.engine.authority;

import static org.polity.model.authority.AuthorityReason.FINE_ABOVE_GRANT;
import static org.polity.model.authority.AuthorityReason.FINE_ABOVE_MAXIMUM;
import static org.polity.model.authority.AuthorityReason.FINE_BELOW_MINIMUM;

import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;

/** Whether a fine lies in the range that the power provides for the party, and within the grant's own maximum. */
final class FineRules {
    private static final int FINE_BELOW_MINIMUM_BIT = FINE_BELOW_MINIMUM.bit();
    private static final int FINE_ABOVE_MAXIMUM_BIT = FINE_ABOVE_MAXIMUM.bit();
    private static final int FINE_ABOVE_GRANT_BIT = FINE_ABOVE_GRANT.bit();

    private FineRules() {}

    /**
     * The reasons against an amount; both ends of a range are in it.
     *
     * @param chosen the live grant that was chosen, or null when the title rests on none
     */
    static int judge(AuthorityProbe question, PowerNode power, @Nullable GrantNode chosen) {
        long amount = question.amount;
        int reasons = 0;
        if (amount < power.minimum(question.party)) {
            reasons |= FINE_BELOW_MINIMUM_BIT;
        }
        long maximum = power.maximum(question.party);
        if (maximum != PowerNode.NO_BOUND && amount > maximum) {
            reasons |= FINE_ABOVE_MAXIMUM_BIT;
        }
        if (chosen != null && chosen.fineMaximum >= 0 && amount > chosen.fineMaximum) {
            reasons |= FINE_ABOVE_GRANT_BIT;
        }
        return reasons;
    }
}
