package org.polity.model.quota;

import java.time.LocalDate;

/**
 * A line of a statement of account: what a command changed in one account on a day, and what the account holds after it.
 * Immutable.
 *
 * @param command the command
 * @param account the account
 * @param day the day of the change, which for the end of a filling or a reservation is not that of the command
 * @param approved by how much the approved posts changed
 * @param filled by how much the filled posts changed
 * @param reserved by how much the reserved posts changed
 * @param after the balance after this line; within a day the lines stand in the order of their commands
 */
public record QuotaEntry(
        QuotaCommandId command,
        QuotaAccount account,
        LocalDate day,
        long approved,
        long filled,
        long reserved,
        QuotaBalance after) {}
