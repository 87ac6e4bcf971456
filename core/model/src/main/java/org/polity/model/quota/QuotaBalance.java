package org.polity.model.quota;

/**
 * What an account holds at the end of a day. Immutable.
 *
 * @param account the account
 * @param approved how many posts are approved, 0 or more
 * @param filled how many of them people fill, 0 or more
 * @param reserved how many are kept for a recruitment, 0 or more
 */
public record QuotaBalance(QuotaAccount account, long approved, long filled, long reserved) {
    /**
     * The posts that nobody fills and that are kept for nobody (空编).
     *
     * @return approved less filled and reserved, 0 or more
     */
    public long vacant() {
        return approved - filled - reserved;
    }
}
