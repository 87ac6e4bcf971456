package org.polity.model.fund;

import org.polity.model.decision.ReasonCode;

/** Why something about money is refused or flagged, in the order in which reasons are given; all that apply are given. */
public enum FundReason implements ReasonCode {
    /** Something with this id is known. */
    FUND_KNOWN,
    /** A formula with this id is known. */
    FORMULA_KNOWN,
    /** No such formula is known. */
    FORMULA_UNKNOWN,
    /** The body is not known or does not exist on the day. */
    BODY_UNKNOWN,
    /** Giver or receiver is not named. */
    PARTY_MISSING,
    /** Money that goes straight to townships was issued to another body. */
    NOT_DIRECT,
    /** It arrived, and was not issued to this receiver for this purpose by then. */
    NOT_ALLOCATED,
    /** Money that goes straight to townships stopped at a body on the way. */
    KEPT_MIDWAY,
    /** The expense names no voucher. */
    VOUCHER_MISSING,
    /** The expense is paid from another earmark already. */
    TWO_EARMARKS,
    /** More is spent for the purpose than arrived for it. */
    EARMARK_EXCEEDED,
    /** Fines go to the treasury alone. */
    FINES_NOT_TO_TREASURY,
    /** Fines would be given back. */
    FINES_RETURNED,
    /** A budget, bonus or appraisal would be computed from fines. */
    FORMULA_ON_FINES,
    /** A transfer was issued too late after the budget's approval, or is still not issued. */
    TRANSFER_LATE,
    /** A parameter is not known on the day. */
    PARAMETER_UNKNOWN
}
