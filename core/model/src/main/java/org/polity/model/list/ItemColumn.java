package org.polity.model.list;

import org.polity.model.basis.Word;

/** What an item says, by the columns of {@code list_items.csv} and in their order. */
public enum ItemColumn implements Word {
    /** Its wording. */
    NAME,
    /** The power it names. */
    POWER,
    /** The field that leads. */
    LEAD_DOMAIN,
    /** Its basis. */
    BASIS,
    /** What must come down with it; the order in which they are named means nothing. */
    NEEDS
}
