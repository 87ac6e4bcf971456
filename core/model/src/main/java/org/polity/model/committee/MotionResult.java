package org.polity.model.committee;

import org.polity.model.basis.Word;

/** What became of a motion. */
public enum MotionResult implements Word {
    /** It carried (通过). */
    CARRIED,
    /** It failed (未通过). */
    FAILED
}
