package org.polity.model.list;

import org.polity.model.basis.Word;

/** What became of an item from one state of the lists to another. */
public enum ItemChangeKind implements Word {
    /** It stands on a list now and stood on none before (新增). */
    ADDED,
    /** It stood on a list before and stands on none now (取消). */
    DROPPED,
    /** It stands on another list, or on the same list which is of another kind or applies to others now (调整). */
    MOVED,
    /** It stands where it stood, in other words (修改). */
    REWORDED
}
