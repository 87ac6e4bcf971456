package org.polity.model.duty;

import org.polity.model.basis.Identifiers;

/**
 * A task that a body was given and has not finished (在办任务), as the host keeps it. Immutable.
 *
 * @param id the host's identifier, not empty, no blanks at its ends
 * @param question what was asked of whom, and with what
 */
public record PendingTask(String id, DutyQuestion question) {
    // Checks the identifier as {@link Identifiers#check} does.
    public PendingTask {
        Identifiers.check("task", id);
    }
}
