package org.polity.model.committee;

import org.polity.model.basis.Word;

/** What a chair's order asks of a member body. */
public enum OrderKind implements Word {
    /** To coordinate (统筹协调). */
    COORDINATE,
    /** To be somewhere at some time (统一调度). */
    SCHEDULE,
    /** To act together (联合行动). */
    JOINT_ACTION,
    /** To sign in the body's own name (以部门名义签发): refused. */
    SIGN,
    /** To decide a case in the body's own name (以部门名义作出决定): refused. */
    DECIDE_CASE;

    /**
     * Whether a chair may order it. A committee is no legal subject, and a decision in a department's name is the
     * department's.
     *
     * @return true for coordination, schedule and joint action
     */
    public boolean isCommand() {
        return compareTo(JOINT_ACTION) <= 0;
    }
}
