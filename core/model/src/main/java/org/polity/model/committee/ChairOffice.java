package org.polity.model.committee;

import org.polity.model.basis.Word;

/** The office that chairs a committee. */
public enum ChairOffice implements Word {
    /** The Party secretary (书记). */
    SECRETARY,
    /** The head of the township (镇长、主任). */
    HEAD,
    /** The Party committee member in charge of the line (分管委员). */
    LINE_MEMBER
}
