package org.polity.model.committee;

import org.polity.model.basis.Word;

/** How an item stands after a resolution: what motion and result make together. */
public enum ItemStanding implements Word {
    /** It is approved (已同意). */
    APPROVED,
    /** It is denied (已否决). */
    DENIED,
    /** It is approved with changes (修改后已同意). */
    AMENDED,
    /** It is put off (缓议中). */
    POSTPONED,
    /** It is noted (已知悉). */
    NOTED,
    /** Nothing is decided (未决): a motion failed, be it the motion to deny, which approves nothing. */
    UNDECIDED
}
