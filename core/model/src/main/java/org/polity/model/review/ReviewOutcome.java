package org.polity.model.review;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.power.PowerCode;

/**
 * The outcome of a review for one power in one township; a recall becomes a change of the grant in the same act. Immutable.
 *
 * @param review the review
 * @param power the power
 * @param body the township
 * @param outcome what becomes of it
 * @param reason why; a code of {@link ReviewReason} or of a local rule
 * @param effectiveOn the day from which it holds
 * @param publishedOn the day of publication
 * @param instrument the document
 */
public record ReviewOutcome(
        ReviewId review,
        PowerCode power,
        BodyId body,
        OutcomeKind outcome,
        String reason,
        LocalDate effectiveOn,
        LocalDate publishedOn,
        Instrument instrument)
        implements Fact {}
