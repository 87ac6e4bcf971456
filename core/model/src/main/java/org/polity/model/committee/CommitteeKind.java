package org.polity.model.committee;

import org.polity.model.basis.Word;

/** The kind of a township's committee. */
public enum CommitteeKind implements Word {
    /** Comprehensive governance (综合治理委员会). */
    GOVERNANCE,
    /** Public service (公共服务委员会). */
    PUBLIC_SERVICE,
    /** Comprehensive administrative enforcement (综合行政执法委员会). */
    ENFORCEMENT
}
