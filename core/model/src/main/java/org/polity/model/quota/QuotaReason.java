package org.polity.model.quota;

import org.polity.model.decision.ReasonCode;

/**
 * What becomes of a quota command other than that it is recorded, in the order in which it is judged: the first that
 * applies. All but {@link #REPEATED} are a no and change nothing.
 */
public enum QuotaReason implements ReasonCode {
    /** An accepted command has this id with other content. */
    ID_REUSED,
    /** The same command was accepted before; it is accepted again and changes nothing. */
    REPEATED,
    /** No such body is known, the one that gives or the one that takes. */
    BODY_UNKNOWN,
    /** The city has no such category. */
    CATEGORY_UNKNOWN,
    /** The number of posts is 0 or less. */
    POSTS_NOT_POSITIVE,
    /** Posts or a person would go from an account to the same account. */
    SAME_ACCOUNT,
    /** The body that takes does not exist on the day, or the one that gives has not existed up to it. */
    BODY_NOT_IN_EXISTENCE,
    /** One of the bodies is a committee, which coordinates and has no posts of its own. */
    COORDINATING_BODY,
    /** The approval of the staffing authority is missing. */
    APPROVAL_MISSING,
    /** No such reservation stands with a rest on the day, or it is another account's. */
    RESERVATION_UNKNOWN,
    /** The person does not fill a post of the account on the day, or in a posting that has an end already. */
    PERSON_NOT_POSTED,
    /** The person fills another post on the day or on a later one. */
    PERSON_POSTED_ELSEWHERE,
    /** On some date posts filled and reserved would exceed the approved ones, or a reservation would be overdrawn. */
    NOT_ENOUGH_POSTS
}
