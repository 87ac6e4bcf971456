package org.polity.model.fund;

import org.polity.model.basis.Word;

/** What a movement of money does. */
public enum FundKind implements Word {
    /** It is formally issued by the payer (下达). */
    ALLOCATE,
    /** It arrives on the receiver's own account (到账). */
    ARRIVE,
    /** It is spent (支出). */
    SPEND
}
