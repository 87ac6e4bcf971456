package org.polity.model.quota;

import org.polity.model.basis.Period;

/**
 * A line of the real-name register (实名制): who fills a post of which account when. Immutable.
 *
 * @param person who
 * @param account the account of the post
 * @param period the days on which the person fills it; the first is known, it is not empty
 */
public record QuotaPosting(PersonId person, QuotaAccount account, Period period) {}
