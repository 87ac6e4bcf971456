package org.polity.model.grant;

import org.polity.model.basis.Word;

/** What later happens to a grant. */
public enum ChangeKind implements Word {
    /** It rests (暂停); needs no publication. */
    SUSPEND,
    /** It goes on (恢复). */
    RESUME,
    /** It is taken back (收回), from the later of its day and its publication. */
    RECALL
}
