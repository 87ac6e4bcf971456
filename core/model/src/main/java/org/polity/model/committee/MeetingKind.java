package org.polity.model.committee;

import org.polity.model.basis.Word;

/** The kind of a meeting. */
public enum MeetingKind implements Word {
    /** Of all members (全体会议). */
    PLENARY,
    /** On a topic (专题会议); every member is invited all the same. */
    TOPICAL
}
