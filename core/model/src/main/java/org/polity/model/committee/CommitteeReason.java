package org.polity.model.committee;

import org.polity.model.decision.ReasonCode;

/** Why something about committees is refused or flagged, in the order in which reasons are given; all that apply are given. */
public enum CommitteeReason implements ReasonCode {
    /** Something with this id is known. */
    ID_KNOWN,
    /** What it names is not known. */
    ID_UNKNOWN,
    /** The body is not known or does not exist on the day. */
    BODY_UNKNOWN,
    /** The committee is not known or does not exist on the day. */
    COMMITTEE_UNKNOWN,
    /** A township lacks one of the three committees. */
    COMMITTEE_MISSING,
    /** A township has two committees of one kind. */
    COMMITTEE_TWICE,
    /** A dispatched agency has a seat in no committee of its township. */
    OUTSIDE_PLATFORM,
    /** A dispatched agency has a seat in more than one committee. */
    IN_TWO_COMMITTEES,
    /** The office does not chair the committee. */
    NOT_THE_CHAIR,
    /** The body has no seat in the committee on the day. */
    NOT_A_MEMBER,
    /** The order would sign or decide in a body's name. */
    SIGNS_FOR_BODY,
    /** The order was given to another body. */
    NOT_THE_ADDRESSEE,
    /** It is done already. */
    DONE_ALREADY,
    /** It lies before what it follows. */
    TOO_EARLY,
    /** Too few members are present. */
    NO_QUORUM,
    /** The item is not on the agenda. */
    NOT_ON_AGENDA,
    /** There are more votes than members present. */
    TOO_MANY_VOTES,
    /** The result is not that of the votes. */
    RESULT_DIFFERS,
    /** The motion failed, so that nothing follows from it. */
    NOT_CARRIED,
    /** A decision has no owner or no due day. */
    DECISION_INCOMPLETE,
    /** Only a township calls departments. */
    NOT_A_TOWNSHIP,
    /** The body was not called, or is not a party. */
    NOT_A_PARTY,
    /** The body is no dispatched agency. */
    NOT_AN_AGENCY,
    /** The agency lies in another township. */
    OTHER_TOWNSHIP,
    /** The township's opinion was not recorded before. */
    OPINION_MISSING,
    /** Another level decides the dispute. */
    WRONG_LEVEL,
    /** It is past its day. */
    OVERDUE,
    /** A parameter is not known on the day. */
    PARAMETER_UNKNOWN,
    /** A local rule refuses; the arguments begin with the rule and its code. */
    RULE_REFUSED,
    /** A local rule failed; the arguments name the rule. */
    RULE_FAILED
}
