package org.polity.model.quota;

import org.polity.model.basis.Word;

/** How a personnel file differs from the ledger, in the order in which differences are listed. */
public enum QuotaDifferenceKind implements Word {
    /** The file has the person, and the ledger has no post for the person on the day (有人无编). */
    NOT_IN_LEDGER,
    /** The ledger has the person in a post, and the file does not have the person on the day (有编无人). */
    NOT_IN_FILE,
    /** Both have the person, in different accounts. */
    OTHER_ACCOUNT,
    /** Both have the person in the account, from or until different days. */
    OTHER_PERIOD,
    /** The file has the person in two posts on the day (一人多编). */
    TWICE_IN_FILE,
    /** The file has more people in an account than posts are approved (超编). */
    OVER_QUOTA
}
