package org.polity.model.power;

import org.polity.model.basis.Word;

/** The kind of the party that a sanction meets; ranges of fines differ by it. */
public enum PartyKind implements Word {
    /** A citizen (公民). */
    CITIZEN,
    /** A legal person or other organisation (法人或者其他组织). */
    ORGANISATION
}
