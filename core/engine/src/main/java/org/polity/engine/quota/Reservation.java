package org.polity.engine.quota;

import org.polity.engine.basis.Days;
import org.polity.model.quota.QuotaCommandId;

/**
 * A reservation with the fills that use it. Immutable.
 *
 * @param id the id of the command that made it
 * @param account the number of its account
 * @param on the first day on which it stands
 * @param released the first day on which it no longer stands, or {@link Days#NEVER}
 * @param posts how many posts it keeps
 * @param used how many fills use it
 */
record Reservation(QuotaCommandId id, int account, int on, int released, long posts, Steps used) {
    boolean standsOn(int day) {
        return on <= day && day < released;
    }

    /** What is left of it at the end of a day on which it stands. */
    long restOn(int day) {
        return posts - used.at(day);
    }

    /** What is left for ever; never below 0. */
    long restAtLast() {
        return restOn(Days.NEVER);
    }

    Reservation use(int day) {
        return new Reservation(id, account, on, released, posts, used.add(day, 1));
    }

    Reservation release(int day) {
        return new Reservation(id, account, on, day, posts, used);
    }
}
