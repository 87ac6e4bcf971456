package org.polity.model.list;

import org.polity.model.basis.Period;

/**
 * An item that stands on two lists which contradict each other for one audience (清单矛盾): by the one no other body may
 * ask it of the receiver, by the other one may.
 *
 * @param refusing where it is prohibited, taken back, or the receiver's own matter
 * @param admitting where the receiver assists or cooperates in it, or has it as a basic duty
 * @param days the days on which both versions hold; never empty, the first is given
 */
public record Contradiction(ListedItem refusing, ListedItem admitting, Period days) {
    /**
     * The item.
     *
     * @return the same on both lists
     */
    public ItemId item() {
        return refusing.item().item();
    }

    /**
     * To whom both lists apply.
     *
     * @return the same for both lists
     */
    public ListAudience audience() {
        return refusing.version().appliesTo();
    }
}
