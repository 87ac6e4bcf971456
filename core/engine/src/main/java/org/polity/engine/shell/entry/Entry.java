package org.polity.engine.shell.entry;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Recording;

/**
 * An entry as it was read.
 *
 * @param position its journal position
 * @param head the head of its act
 * @param n which of the act's entries it is, from 1
 * @param of how many entries the act has
 * @param kind the table of the fact, or {@link EntryWriter#ERASURE}
 * @param version its place in its stream, from 0
 * @param token the person it is about, or null
 * @param recording what it records; null for a fact about a person who was erased, and for the erasure of one who is not
 *     known
 */
public record Entry(
        long position,
        ActHead head,
        int n,
        int of,
        String kind,
        long version,
        @Nullable String token,
        @Nullable Recording<?> recording) {
    /** Whether it is the last of its act. */
    public boolean endsAct() {
        return n == of;
    }
}
