package org.polity.model.quota;

import org.polity.model.basis.Word;

/** The cells of a quota command that only some kinds use, in the order of the columns. */
public enum QuotaCell implements Word {
    /** The body that gives. */
    FROM,
    /** The body that takes. */
    TO,
    /** How many posts. */
    POSTS,
    /** Who fills or leaves a post. */
    PERSON,
    /** The approval of the staffing authority. */
    APPROVAL,
    /** The reservation that is used or ended. */
    RESERVATION,
    /** The first day after a filling. */
    UNTIL
}
