package org.polity.model.fund;

import org.polity.model.basis.Word;

/** The kind of a transfer to a lower level; Budget Law (2018) Art. 52 sets each its days. */
public enum TransferKind implements Word {
    /** General transfer (一般性转移支付): issued within 30 days of the budget's approval. */
    GENERAL,
    /** Special transfer (专项转移支付): issued within 60 days of the budget's approval. */
    SPECIAL
}
