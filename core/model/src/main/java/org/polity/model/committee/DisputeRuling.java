package org.polity.model.committee;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * The decision of a dispute (争议裁定). Immutable.
 *
 * @param dispute the dispute
 * @param by who decides: the township's committee, or the government over all parties
 * @param owner whose duty it is
 * @param on the day
 * @param instrument the document
 */
public record DisputeRuling(DisputeId dispute, BodyId by, BodyId owner, LocalDate on, Instrument instrument)
        implements Fact {}
