package org.polity.engine.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a seal, or with the list of what it seals.
 *
 * @param from the leaf before which everything still stands: entries below it are judged first
 * @param size the size of the tree that the seal speaks of
 * @param position the journal position to be named
 * @param root when it is the list that does not fit, the root that the seal says, in hexadecimal; else null
 * @param message what was found, what was expected and what to do
 */
record SealFault(
        long from, long size, long position, @Nullable String root, String message) {
    /** A fault of the seal itself. */
    static SealFault ofSeal(long size, long position, String message) {
        return new SealFault(size, size, position, null, message);
    }
}
