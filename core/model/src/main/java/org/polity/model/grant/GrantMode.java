package org.polity.model.grant;

import org.polity.model.basis.Word;

/** How a power is handed down. */
public enum GrantMode implements Word {
    /** Handed over (赋权、交由): the township acts in its own name; Administrative Penalty Law (2021) Art. 24. */
    ASSIGNED,
    /** Entrusted (委托): the receiver acts in the entruster's name; Administrative Penalty Law (2021) Art. 20. */
    ENTRUSTED
}
