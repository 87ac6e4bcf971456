package org.polity.model.review;

import org.polity.model.basis.Word;

/** What becomes of a power in a township after a review. */
public enum OutcomeKind implements Word {
    /** It stays (保留). */
    KEEP,
    /** Its scope is adjusted by a new grant (调整). */
    ADJUST,
    /** It goes back (收回). */
    RECALL,
    /** It is widened to more townships or powers by a new grant (新增). */
    WIDEN
}
