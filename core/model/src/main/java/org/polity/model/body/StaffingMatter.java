package org.polity.model.body;

import org.polity.model.basis.Word;

/** What is done about a person in a post. */
public enum StaffingMatter implements Word {
    /** The head of a dispatched agency is appointed (任命). */
    APPOINT,
    /** The head of a dispatched agency is moved away (调动、免职). */
    MOVE,
    /** The head of a dispatched agency is appraised (考核). */
    APPRAISE,
    /** The head of a dispatched agency is on leave (请假). */
    LEAVE,
    /** An officer is seconded to another body (借调). */
    SECOND,
    /** An officer takes the A or the B role of a duty (AB角). */
    COVER;

    /**
     * Refuses what is not about the head of a dispatched agency.
     *
     * @param matter the matter
     * @throws IllegalArgumentException if it is a secondment or a cover
     */
    public static void requireOfHead(StaffingMatter matter) {
        if (matter.compareTo(LEAVE) > 0) {
            throw new IllegalArgumentException(
                    "a " + matter.word() + " is not about a head: give appoint, move, appraise or leave");
        }
    }
}
