package org.polity.model.place;

import org.polity.model.basis.Word;

/** The level of a division, from the top. {@code COUNTY} is a role: a functional zone can be one. */
public enum DivisionLevel implements Word {
    /** The prefecture-level city (地级市); one in a city folder. */
    CITY,
    /** County, district or functional zone (县、区、功能区). */
    COUNTY,
    /** Town, township or sub-district (镇、乡、街道). */
    TOWNSHIP,
    /** Village or residents' community (村、社区). */
    COMMUNITY
}
