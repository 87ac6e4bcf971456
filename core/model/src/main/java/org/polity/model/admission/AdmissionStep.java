package org.polity.model.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.grant.GrantId;

/**
 * A step of an admission. Immutable.
 *
 * @param admission the admission
 * @param kind which step
 * @param by the body that takes it
 * @param on the day
 * @param passed whether its result is yes; a no ends the admission
 * @param instrument the document
 * @param grant the grant that a start of powers records, or null
 */
public record AdmissionStep(
        AdmissionId admission,
        AdmissionStepKind kind,
        BodyId by,
        LocalDate on,
        boolean passed,
        Instrument instrument,
        @Nullable GrantId grant)
        implements Fact {}
