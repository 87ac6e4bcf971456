package org.polity.model.duty;

import org.polity.model.decision.ReasonCode;

/**
 * Why a body may not ask something of a township, village or community, in the order in which the lists are asked. The
 * first decides; of the three that begin with {@code INCOMPLETE} all that apply are given.
 */
public enum DutyReason implements ReasonCode {
    /** No such body is known, the one that asks or the one that is asked. */
    BODY_UNKNOWN,
    /** One of the two bodies does not exist on the day. */
    BODY_NOT_IN_EXISTENCE,
    /** The certificate is one of those that are cancelled (应取消证明). */
    CERTIFICATE_CANCELLED,
    /** The item may not be pushed down (禁入事项). */
    PROHIBITED,
    /** Departments have taken the item back (上级部门收回). */
    TAKEN_BACK,
    /** The item is the receiver's own matter (群众自治事项), and another body orders it. */
    SELF_GOVERNANCE,
    /** The receiver assists, and no document gives it the authority. */
    INCOMPLETE_AUTHORITY,
    /** The receiver assists, and no money comes with it. */
    INCOMPLETE_FUND,
    /** The receiver assists, and no people come with it. */
    INCOMPLETE_STAFF,
    /** The item stands on no list that would let it in: it needs admission (职责准入). */
    NEEDS_ADMISSION
}
