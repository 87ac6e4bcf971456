package org.polity.model.list;

import org.polity.model.basis.Word;

/** To whom a list applies. */
public enum ListAudience implements Word {
    /** Towns, townships and sub-districts. */
    TOWNSHIP,
    /** Villagers' committees. */
    VILLAGE,
    /** Residents' committees. */
    RESIDENTS
}
