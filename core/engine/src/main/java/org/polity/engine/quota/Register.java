package org.polity.engine.quota;

import java.util.List;
import java.util.function.IntFunction;
import org.polity.engine.basis.Days;
import org.polity.model.basis.Period;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaPosting;

/** Tells the postings of a person as lines of the real-name register. */
final class Register {
    private Register() {}

    /**
     * Adds the lines of one person in the order of their days.
     *
     * @param keys gives the account of a number
     */
    static void add(Postings postings, IntFunction<QuotaAccount> keys, List<QuotaPosting> lines) {
        for (int i = 0; i < postings.count(); i++) {
            int until = postings.until(i);
            lines.add(new QuotaPosting(
                    postings.person(),
                    keys.apply(postings.account(i)),
                    new Period(Days.day(postings.from(i)), until == Days.NEVER ? null : Days.day(until))));
        }
    }
}
