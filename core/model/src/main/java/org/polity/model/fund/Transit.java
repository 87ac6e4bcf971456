package org.polity.model.fund;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Money;

/**
 * How far an issued sum came by a day (到账情况). Immutable.
 *
 * @param allocation the sum as issued
 * @param arrived how much of it arrived
 * @param arrivedOn the day on which the whole had arrived, or null while it has not
 */
public record Transit(
        FundMovement allocation, Money arrived, @Nullable LocalDate arrivedOn) {
    /**
     * The days from issue to arrival.
     *
     * @return 0 for the same day; empty while it has not arrived as a whole
     */
    public OptionalLong days() {
        return arrivedOn == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(allocation.on(), arrivedOn));
    }

    /**
     * What is still on the way.
     *
     * @return the rest, 0 when all arrived
     */
    public Money underWay() {
        return new Money(allocation.amount().fen() - arrived.fen());
    }
}
