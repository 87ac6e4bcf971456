package org.polity.model.place;

import org.polity.model.basis.Word;

/** The kind of a division, as the city writes it. */
public enum DivisionKind implements Word {
    /** District (区). */
    DISTRICT,
    /** County (县). */
    COUNTY,
    /** Functional zone (功能区), which is no legal division. */
    ZONE,
    /** Town (镇). */
    TOWN,
    /** Township (乡). */
    TOWNSHIP,
    /** Sub-district (街道). */
    SUBDISTRICT,
    /** Village (村). */
    VILLAGE,
    /** Residents' community (社区). */
    RESIDENTS
}
