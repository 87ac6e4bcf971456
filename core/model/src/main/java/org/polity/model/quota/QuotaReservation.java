package org.polity.model.quota;

import java.time.LocalDate;

/**
 * A reservation that stands on a day with a rest (用编计划). Immutable.
 *
 * @param id the id of the command that made it
 * @param account whose posts are kept
 * @param on the first day on which it stands
 * @param posts how many were kept at first, 1 or more
 * @param rest how many of them are left on the day, 1 or more
 * @param ageDays how many days it has stood on the day, 0 on its first
 */
public record QuotaReservation(
        QuotaCommandId id, QuotaAccount account, LocalDate on, long posts, long rest, long ageDays) {}
