package org.polity.model.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * One officer's part in one training (培训); counting these gives person-times, not persons.
 *
 * @param officer who took part
 * @param on the day
 * @param course the course
 * @param hours its length in hours with at most two decimals, or null when not said
 */
public record Training(
        OfficerId officer,
        LocalDate on,
        String course,
        @Nullable BigDecimal hours) implements Fact {}
