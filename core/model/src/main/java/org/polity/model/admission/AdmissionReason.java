package org.polity.model.admission;

import org.polity.model.decision.ReasonCode;

/** Why a step of an admission is refused, in the order in which reasons are given; all that apply are given. */
public enum AdmissionReason implements ReasonCode {
    /** No such admission is known. */
    ADMISSION_UNKNOWN,
    /** An admission with this id is known. */
    ADMISSION_KNOWN,
    /** The applicant, the payer, the body that takes the step, or a receiver is not known or does not exist on the day. */
    BODY_UNKNOWN,
    /** A power, or the list that names it, is not known. */
    POWER_UNKNOWN,
    /** A receiver is neither a township nor a villagers' or residents' committee. */
    RECEIVER_UNFIT,
    /** The item stands on a list that prohibits it. */
    PROHIBITED,
    /** Departments have taken the item back. */
    TAKEN_BACK,
    /** The item is the receiver's own matter. */
    SELF_GOVERNANCE,
    /** No basis in law is cited. */
    INCOMPLETE_BASIS,
    /** No document gives the authority. */
    INCOMPLETE_AUTHORITY,
    /** No payer, or no amount above zero. */
    INCOMPLETE_FUND,
    /** Nothing is said of the people who come down. */
    INCOMPLETE_STAFF,
    /** No standard of the work is given. */
    INCOMPLETE_STANDARD,
    /** The application comes fewer working days ahead than the local rule asks for. */
    APPLIED_TOO_LATE,
    /** It cannot be let go (放不下): who applies or who holds it now may not hand it down. */
    CANNOT_LET_GO,
    /** It cannot be caught (接不住): the receiver lacks officers, skills or equipment; the arguments name the gap. */
    CANNOT_CATCH,
    /** It cannot be run (管不好): no department is there to guide and supervise. */
    CANNOT_RUN,
    /** An earlier step is open. */
    STEP_OUT_OF_ORDER,
    /** The step was taken before. */
    STEP_REPEATED,
    /** The day of the step is before that of an earlier step. */
    STEP_TOO_EARLY,
    /** The applicant, or a team or agency of one organ with it, may not review or decide the application. */
    SELF_APPROVAL,
    /** The admission was refused, withdrawn or has expired. */
    ENDED,
    /** The grant is not of these powers and receivers, or not of these days. */
    GRANT_DIFFERS,
    /** No admission that was decided and published covers the power and the receiver on the days of the grant. */
    ADMISSION_MISSING,
    /** The application was to be decided by a day that is over. */
    DECISION_OVERDUE,
    /** The provisional entry was to be reviewed by a day that is over. */
    PROVISIONAL_OVERDUE,
    /** A parameter that the step needs is not known on the day. */
    PARAMETER_UNKNOWN,
    /** A local rule speaks against it; the arguments begin with the rule and its code. */
    RULE_REFUSED,
    /** A local rule failed, which refuses; the arguments name the rule. */
    RULE_FAILED
}
