package org.polity.model.body;

import org.polity.model.decision.ReasonCode;

/** What is wrong with the cover of a duty, or a secondment, in the order in which reasons are given; all that apply are given. */
public enum CoverReason implements ReasonCode {
    /** The duty has no A and B role on the day. */
    NO_COVER,
    /** The body is not known or does not exist on the day. */
    BODY_UNKNOWN,
    /** No such officer is known. */
    OFFICER_UNKNOWN,
    /** A and B are one person. */
    SAME_PERSON,
    /** The officer does not serve in the body on the day. */
    NOT_SERVING,
    /** The officer has no certificate for the power that the duty is. */
    NOT_QUALIFIED,
    /** The officer is away. */
    ABSENT,
    /** The officer works in another body. */
    SECONDED,
    /** Neither A nor B can carry the duty. */
    BOTH_AWAY,
    /** An officer is in two bodies, or in one twice, on one day. */
    OVERLAPS,
    /** A local rule refuses; the arguments begin with the rule and its code. */
    RULE_REFUSED,
    /** A local rule failed; the arguments name the rule. */
    RULE_FAILED
}
