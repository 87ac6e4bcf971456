package org.polity.model.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of sealing the journal.
 *
 * @param status what
 * @param seal the new seal, or the newest one there was; null when there is none
 * @param message a sentence without its end: what came of it, and where nothing was sealed why, under which seal, and what
 *     to do
 */
public record SealOutcome(Status status, @Nullable Seal seal, String message) {
    /** The four outcomes. */
    public enum Status {
        /** A new seal was written. */
        SEALED,
        /** Every entry is under a seal already. */
        NOTHING_NEW,
        /** The signer gave no signature; nothing was written, and the next attempt will seal these entries too. */
        WAITING,
        /** What was sealed before does not hold, so that a new seal would hide it: have the journal verified. */
        REFUSED
    }

    /**
     * Whether every entry is under a seal now.
     *
     * @return true when a seal was written or none was needed
     */
    public boolean allSealed() {
        return status == Status.SEALED || status == Status.NOTHING_NEW;
    }

    /**
     * The seal.
     *
     * @return the new seal, or the newest one there was, or empty
     */
    public Optional<Seal> newestSeal() {
        return Optional.ofNullable(seal);
    }
}
