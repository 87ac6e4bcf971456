package org.polity.model.list;

import org.polity.model.basis.Word;

/** What must come down with a duty (费随事转、人随事转、权随事转). */
public enum Need implements Word {
    /** Money. */
    FUND,
    /** People. */
    STAFF,
    /** A document that gives the authority. */
    AUTHORITY
}
