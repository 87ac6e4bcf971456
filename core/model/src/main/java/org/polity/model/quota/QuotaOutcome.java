package org.polity.model.quota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Reason;

/**
 * What became of one quota command. Immutable.
 *
 * @param id the command's id
 * @param accepted whether it stands in the ledger, now or since before
 * @param reason why not, or that it is repeated; null when it was recorded now
 */
public record QuotaOutcome(
        QuotaCommandId id, boolean accepted, @Nullable Reason reason) {
    /**
     * Why it was refused, or that it is repeated.
     *
     * @return a reason whose code is a {@link QuotaReason}, or empty when it was recorded now
     */
    public Optional<Reason> why() {
        return Optional.ofNullable(reason);
    }

    /**
     * Whether it was accepted before with the same content, so that nothing changed.
     *
     * @return true when repeated
     */
    public boolean repeated() {
        return reason != null && reason.code() == QuotaReason.REPEATED;
    }
}
