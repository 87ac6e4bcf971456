package org.polity.model.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;

/**
 * Something of a look-back that should have been done (逾期). Immutable.
 *
 * @param grant the grant
 * @param review the review, or null when it is the next review of the grant that has not begun
 * @param finding the finding that is not closed, or null
 * @param dueOn the last day on which it was in time, or null when that is unknown
 * @param reason why; {@link ReviewReason#REVIEW_OVERDUE}, or {@link ReviewReason#PARAMETER_UNKNOWN} when the period is
 *     unknown
 */
public record Overdue(
        GrantId grant,
        @Nullable ReviewId review,
        @Nullable FindingId finding,
        @Nullable LocalDate dueOn,
        Reason reason) {}
