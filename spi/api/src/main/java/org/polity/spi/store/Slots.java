package org.polity.spi.store;

import java.util.List;
import java.util.Optional;

/**
 * Named bytes beside the journal that may be replaced and destroyed: the keys of subjects, seals, checkpoints. Nothing that
 * a decision rests on is kept only here, but for the keys of persons.
 */
public interface Slots {
    /**
     * Reads a slot.
     *
     * @param name its name
     * @return its content, or empty when there is none
     */
    Optional<byte[]> read(String name);

    /**
     * Lists slots.
     *
     * @param prefix how their names begin
     * @param afterExclusive a name after which to begin; empty text for the beginning
     * @param limit how many at most, 1 or more
     * @return slots with names and contents, in the order of their names by code point
     */
    List<Slot> list(String prefix, String afterExclusive, int limit);

    /**
     * Writes slots outside of a batch, all or none.
     *
     * @param writes at least one
     */
    void write(List<SlotWrite> writes);

    /**
     * One slot.
     *
     * @param name its name
     * @param content its content
     */
    record Slot(String name, byte[] content) {}
}
