package org.polity.model.review;

import java.time.YearMonth;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;

/**
 * A count of a month. Immutable.
 *
 * @param grant the grant under which the power is used
 * @param power the power
 * @param body the township or committee that uses it
 * @param month the month
 * @param indicator what is counted
 * @param numerator 0 or more, and not above the denominator where {@link Indicator#isPart()}
 * @param denominator 0 or more; 0 says that there was nothing to count among
 */
public record IndicatorCount(
        GrantId grant,
        PowerCode power,
        BodyId body,
        YearMonth month,
        Indicator indicator,
        long numerator,
        long denominator) {
    // Refuses what no count can be.
    public IndicatorCount {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(
                    "count " + numerator + "/" + denominator + " of " + indicator.word() + ": neither is below 0");
        }
        if (indicator.isPart() && numerator > denominator) {
            throw new IllegalArgumentException("count " + numerator + "/" + denominator + " of " + indicator.word()
                    + ": it is a part, not more than the denominator");
        }
    }
}
