package org.polity.engine.quota;

import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;

/**
 * One account on all days. Immutable.
 *
 * @param key which account
 * @param approved the approved posts
 * @param filled the filled posts
 * @param free the posts that are neither filled nor reserved; what is reserved is the rest
 */
record Account(QuotaAccount key, Steps approved, Steps filled, Steps free) {
    /** An account in which nothing was ever changed. */
    static Account of(QuotaAccount key) {
        return new Account(key, Steps.NONE, Steps.NONE, Steps.NONE);
    }

    Account approve(int day, long posts) {
        return new Account(key, approved.add(day, posts), filled, free.add(day, posts));
    }

    Account fill(int day, long people) {
        return new Account(key, approved, filled.add(day, people), free.add(day, -people));
    }

    Account reserve(int day, long posts) {
        return new Account(key, approved, filled, free.add(day, -posts));
    }

    /** What the account holds at the end of a day. */
    QuotaBalance on(int day) {
        long approvedThen = approved.at(day);
        long filledThen = filled.at(day);
        return new QuotaBalance(key, approvedThen, filledThen, approvedThen - filledThen - free.at(day));
    }
}
