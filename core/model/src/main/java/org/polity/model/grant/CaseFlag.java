package org.polity.model.grant;

import org.polity.model.basis.Word;

/** What can take a case out of a grant and leave it with the county. */
public enum CaseFlag implements Word {
    /** The case crosses the borders of the township (跨行政区域). */
    CROSS_AREA,
    /** The case has larger impact (有较大影响). */
    MAJOR_IMPACT
}
