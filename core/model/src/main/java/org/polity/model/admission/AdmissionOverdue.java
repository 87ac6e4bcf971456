package org.polity.model.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Reason;

/**
 * An admission that should have been decided, or a provisional entry that should have been reviewed (逾期). Immutable.
 *
 * @param admission the admission
 * @param dueOn the last day on which it was in time, or null when that is unknown
 * @param provisional whether a working day on the way is not announced yet, so that the day may still move
 * @param reason why; {@link AdmissionReason#DECISION_OVERDUE} or {@link AdmissionReason#PROVISIONAL_OVERDUE}, or
 *     {@link AdmissionReason#PARAMETER_UNKNOWN} when nobody said by when a provisional entry is reviewed
 */
public record AdmissionOverdue(
        AdmissionId admission, @Nullable LocalDate dueOn, boolean provisional, Reason reason) {}
