package org.polity.model.duty;

import org.polity.model.basis.Word;

/** What is put to a township, village or community. */
public enum DutyKind implements Word {
    /** A task (任务). */
    TASK,
    /** A certificate that it shall issue (证明). */
    CERTIFICATE
}
