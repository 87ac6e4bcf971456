package org.polity.model.admission;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * A step of an admission. Immutable.
 *
 * @param admission the admission
 * @param kind which step
 * @param by the body that takes it
 * @param on the day
 * @param passed whether its result is yes; a no ends the admission
 * @param instrument the document
 */
public record AdmissionStep(
        AdmissionId admission, AdmissionStepKind kind, BodyId by, LocalDate on, boolean passed, Instrument instrument)
        implements Fact {}
