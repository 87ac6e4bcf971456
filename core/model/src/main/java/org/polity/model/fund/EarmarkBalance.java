package org.polity.model.fund;

import org.polity.model.basis.Money;

/**
 * What a holder has for one purpose at the end of a day (专款余额). Immutable.
 *
 * @param holder who has it, as the movements name it
 * @param purpose what for
 * @param arrived what arrived
 * @param spent what was spent; more than arrived only where history that was loaded says so
 */
public record EarmarkBalance(String holder, Purpose purpose, Money arrived, Money spent) {
    /**
     * What is left, to be carried over.
     *
     * @return 0 when nothing is left or more was spent than arrived
     */
    public Money left() {
        return new Money(Math.max(0, arrived.fen() - spent.fen()));
    }

    /**
     * Whether more was spent than arrived.
     *
     * @return true when so
     */
    public boolean isOverspent() {
        return spent.compareTo(arrived) > 0;
    }
}
