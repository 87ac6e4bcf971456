package org.polity.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Reason;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;

/**
 * What is proposed of one power in one township, or why nothing can be. Only that: what becomes of it is an act. Immutable.
 *
 * @param grant the grant
 * @param power the power
 * @param body the township
 * @param outcome the outcome proposed, or null for a suspension and where nothing can be proposed
 * @param on the day from which it should hold
 * @param reason why
 */
public record ReviewProposal(
        GrantId grant,
        PowerCode power,
        BodyId body,
        @Nullable OutcomeKind outcome,
        LocalDate on,
        Reason reason) {
    /**
     * Whether it asks for a suspension at once.
     *
     * @return true when too few officers are left
     */
    public boolean isSuspension() {
        return reason.code() == ReviewReason.TOO_FEW_OFFICERS;
    }

    /**
     * The suspension as a change of the grant, ready to be recorded.
     *
     * @param instrument the document
     * @return the change, or empty when it is no suspension
     */
    public Optional<GrantChange> suspension(Instrument instrument) {
        return isSuspension()
                ? Optional.of(
                        new GrantChange(grant, ChangeKind.SUSPEND, List.of(power), List.of(body), on, null, instrument))
                : Optional.empty();
    }

    /**
     * The outcome, ready to be recorded when it is decided as proposed.
     *
     * @param review the review
     * @param publishedOn the day of publication; when it lies after {@link #on}, the outcome takes effect on it
     * @param instrument the document
     * @return the outcome, or empty when none is proposed
     */
    public Optional<ReviewOutcome> outcome(ReviewId review, LocalDate publishedOn, Instrument instrument) {
        if (outcome == null) {
            return Optional.empty();
        }
        LocalDate effective = publishedOn.isAfter(on) ? publishedOn : on;
        return Optional.of(new ReviewOutcome(review, power, body, outcome, code(), effective, publishedOn, instrument));
    }

    /**
     * The reason as an outcome records it: the code of a local rule where one proposed it.
     *
     * @return a code
     */
    public String code() {
        return reason.code() == ReviewReason.RULE_PROPOSED
                ? reason.arguments().get(1)
                : reason.code().name();
    }
}
