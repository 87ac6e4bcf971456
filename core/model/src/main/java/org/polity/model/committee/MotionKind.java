package org.polity.model.committee;

import org.polity.model.basis.Word;

/** What a motion asks to do with an item. It says nothing of the result: a motion to deny may carry. */
public enum MotionKind implements Word {
    /** To approve it (同意). */
    APPROVE,
    /** To deny it (不同意). */
    DENY,
    /** To approve it with changes (修改后同意). */
    AMEND,
    /** To put it off (缓议). */
    POSTPONE,
    /** To take note of it (知悉). */
    NOTE
}
