package org.polity.model.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the whole journal found.
 *
 * @param entries how many entries were read
 * @param sealed how many of them are under a seal
 * @param seals how many seals were checked
 * @param finding the first thing that is wrong, or null when all is well
 */
public record Verification(
        long entries, long sealed, int seals, @Nullable Finding finding) {
    /** What can be wrong. */
    public enum Kind {
        /** An entry's content is not what was sealed. */
        CHANGED,
        /** A sealed entry is missing. */
        REMOVED,
        /** An entry stands among sealed ones that was not sealed. */
        ADDED,
        /** Sealed entries stand in another order. */
        REORDERED,
        /** An entry is no canonical JSON, or contradicts the columns beside it. */
        MALFORMED,
        /** A seal's signature, size or root does not hold. */
        SEAL_BROKEN
    }

    /**
     * The first thing that is wrong.
     *
     * @param kind what
     * @param position the journal position where it was found
     * @param message a sentence that says what was found and what was expected
     */
    public record Finding(Kind kind, long position, String message) {}

    /**
     * Whether all is well.
     *
     * @return true when nothing wrong was found
     */
    public boolean intact() {
        return finding == null;
    }

    /**
     * The first thing that is wrong.
     *
     * @return the finding, or empty when all is well
     */
    public Optional<Finding> firstFinding() {
        return Optional.ofNullable(finding);
    }
}
