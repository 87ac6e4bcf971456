package org.polity.model.review;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.power.PowerCode;

/**
 * The opinion of a township on a power under review (镇街意见). Immutable.
 *
 * @param review the review
 * @param body the township
 * @param power the power
 * @param wishes what the township wishes
 * @param text its words
 * @param on the day
 * @param instrument the document
 */
public record Opinion(
        ReviewId review,
        BodyId body,
        PowerCode power,
        OutcomeKind wishes,
        String text,
        LocalDate on,
        Instrument instrument)
        implements Fact {}
