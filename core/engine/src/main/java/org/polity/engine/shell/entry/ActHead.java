package org.polity.engine.shell.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Act;

/**
 * The head of an act as it stands in each of its entries, as text.
 *
 * @param id the act's id, which is the key of its batch too
 * @param actor who gave the command
 * @param body the body for which the actor acted
 * @param instrument the document it rests on
 * @param on the first day on which it has effect
 * @param corrects the act that it corrects, or null
 * @param command the command's word
 * @param at the instant at which it was recorded
 */
public record ActHead(
        String id,
        String actor,
        String body,
        String instrument,
        String on,
        @Nullable String corrects,
        String command,
        String at) {
    /** The head of an act that is recorded now. */
    public static ActHead of(Act act, String command, Instant at) {
        return new ActHead(
                act.id().value(),
                act.actor().value(),
                act.forBody().value(),
                act.instrument().document(),
                act.effectiveFrom().toString(),
                act.corrects() == null ? null : act.corrects().value(),
                command,
                at.toString());
    }

    /** Whether an act says the same, whenever it was recorded. */
    public boolean says(Act act, String otherCommand) {
        return equals(of(act, otherCommand, Instant.EPOCH).recordedAt(at));
    }

    private ActHead recordedAt(String instant) {
        return new ActHead(id, actor, body, instrument, on, corrects, command, instant);
    }
}
