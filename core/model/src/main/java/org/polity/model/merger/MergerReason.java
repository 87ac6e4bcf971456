package org.polity.model.merger;

import org.polity.model.decision.ReasonCode;

/** Why a plan of mergers is refused, in the order in which reasons are given; all that apply are given. */
public enum MergerReason implements ReasonCode {
    /** The plan ends no body and closes none. */
    NOTHING_ENDS,
    /** A merger with an id of this plan is known. */
    MERGER_KNOWN,
    /** A body that ends, an heir or a body that is closed is neither known nor set up by the plan. */
    BODY_UNKNOWN,
    /** A body that ends or is closed does not exist before the day, or has another end. */
    BODY_NOT_IN_EXISTENCE,
    /** A body ends twice, in this plan or in a recorded merger too. */
    ENDS_TWICE,
    /** A body would carry on its own work, by itself or by way of others. */
    CYCLE,
    /** An heir does not exist on the day. */
    HEIR_NOT_IN_EXISTENCE,
    /** A committee, which coordinates and has no posts, would inherit posts or people; Decree 486 (2007) Art. 12, 19. */
    COORDINATING_BODY,
    /** A part of what a body leaves has no heir, and holds something or cannot be known to be empty. */
    ESTATE_ORPHANED,
    /** No department would have a field in which a department that ends has original powers. */
    DOMAIN_ORPHANED,
    /** A team or agency acts for a body that ends, and would act for nobody. */
    TEAM_ORPHANED,
    /** A body that is closed without an heir is no irregular one. */
    NOT_IRREGULAR,
    /** A local rule speaks against it; the arguments begin with the rule and its code. */
    RULE_REFUSED,
    /** A local rule failed, which refuses; the arguments name the rule. */
    RULE_FAILED
}
