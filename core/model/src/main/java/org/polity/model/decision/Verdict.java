package org.polity.model.decision;

import org.polity.model.basis.Word;

/** The three answers to a question or a command. Missing data is {@link #UNKNOWN}, and counts as no. */
public enum Verdict implements Word {
    /** Yes: nothing speaks against it (准予). */
    PERMITTED,
    /** A lawful no (不予). */
    REFUSED,
    /** What was asked about is not known, so the answer is no (不明). */
    UNKNOWN
}
