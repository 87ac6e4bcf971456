package org.polity.model.basis;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of every command (行为): who does it, for which body, under which document, with effect from which day.
 * Acts are never edited; a correction is a new act that says in {@code corrects} which one it corrects.
 *
 * @param id chosen by the caller; sent twice, the act is recorded once
 * @param actor who gives the command
 * @param forBody the body for which the actor acts
 * @param instrument the document it rests on
 * @param effectiveFrom the first day on which the act has effect, inclusive
 * @param corrects the act that this one corrects, or null
 */
public record Act(
        ActId id,
        ActorId actor,
        BodyId forBody,
        Instrument instrument,
        LocalDate effectiveFrom,
        @Nullable ActId corrects) {

    /**
     * An act that corrects nothing.
     *
     * @param id chosen by the caller
     * @param actor who gives the command
     * @param forBody the body for which the actor acts
     * @param instrument the document it rests on
     * @param effectiveFrom the first day on which it has effect, inclusive
     */
    public Act(ActId id, ActorId actor, BodyId forBody, Instrument instrument, LocalDate effectiveFrom) {
        this(id, actor, forBody, instrument, effectiveFrom, null);
    }

    /**
     * The act that this one corrects.
     *
     * @return its id, or empty
     */
    public Optional<ActId> correction() {
        return Optional.ofNullable(corrects);
    }
}
