package org.polity.model.review;

import org.polity.model.decision.ReasonCode;

/**
 * Why a step of a review is refused, and why an outcome is proposed, in the order in which reasons are given; all that
 * apply are given.
 */
public enum ReviewReason implements ReasonCode {
    /** No such review is known. */
    REVIEW_UNKNOWN,
    /** A review with this id is known. */
    REVIEW_KNOWN,
    /** No such finding is known. */
    FINDING_UNKNOWN,
    /** A finding with this id is known. */
    FINDING_KNOWN,
    /** No such grant is known. */
    GRANT_UNKNOWN,
    /** The grant does not hand this power to this body. */
    NOT_GRANTED,
    /** The body is not known or does not exist on the day. */
    BODY_UNKNOWN,
    /** The window is not over. */
    WINDOW_OPEN,
    /** Who reviews or decides is a township under review, or a body of its division. */
    OWN_TOWNSHIP,
    /** The day of the step is before the review was opened, or before the finding was made. */
    STEP_TOO_EARLY,
    /** The township's opinion is missing. */
    OPINION_MISSING,
    /** Some month of the window was not counted: insufficient, which is not zero. */
    INSUFFICIENT,
    /** An outcome is recorded already. */
    DECIDED,
    /** The outcome was not published by the day it takes effect. */
    NOT_PUBLISHED,
    /** The finding is closed already. */
    CLOSED,
    /** The statute is repealed: the recall is forced from that day. */
    BASIS_REPEALED,
    /** Fewer qualified officers than the law asks for: suspended at once, not at the next review. */
    TOO_FEW_OFFICERS,
    /** The review is overdue. */
    REVIEW_OVERDUE,
    /** A parameter is not known on the day. */
    PARAMETER_UNKNOWN,
    /** A local rule proposes it; the arguments begin with the rule and its code. */
    RULE_PROPOSED,
    /** A local rule failed; the arguments name the rule. */
    RULE_FAILED
}
