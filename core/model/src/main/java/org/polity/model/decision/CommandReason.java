package org.polity.model.decision;

/** Why a command was refused, in the order in which reasons are given. */
public enum CommandReason implements ReasonCode {
    /** No access rule allows this actor this command for this body; with no rule the answer is no. */
    ACCESS_DENIED,
    /** An access rule failed, which refuses; the reason names it. */
    RULE_FAILED,
    /** The act's id was used for an act with other content. */
    ID_REUSED,
    /** What the act would record contradicts itself or what is known; the arguments are code, place and message. */
    FACT_REFUSED,
    /** The act records nothing that is not recorded already. */
    NOTHING_NEW,
    /** No such person is known, or the person was erased before. */
    SUBJECT_UNKNOWN,
    /**
     * An item would stand on lists that contradict each other; the arguments are the item, the refusing and the admitting
     * list, each with version and kind, the first day, and the day until which, empty when open.
     */
    LIST_CONTRADICTS
}
