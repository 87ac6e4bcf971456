package org.polity.model.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Reason;

/**
 * An admission that should have been decided (逾期未定). Immutable.
 *
 * @param admission the admission
 * @param dueOn the last day on which a decision was in time, or null when that is unknown
 * @param announced whether every day up to then was announced as a working day or not; else the calendar may still move it
 * @param reason why; {@link AdmissionReason#DECISION_OVERDUE}, {@link AdmissionReason#PROVISIONAL_OVERDUE}, or {@link
 *     AdmissionReason#PARAMETER_UNKNOWN} for a provisional entry whose limit nobody set
 */
public record OverdueAdmission(
        AdmissionId admission, @Nullable LocalDate dueOn, boolean announced, Reason reason) {}
