package org.polity.spi.store;

import java.util.List;

/**
 * What is written together or not at all.
 *
 * @param key the caller's key, unique in the store for ever, 1 to 200 characters: a batch with a known key is not written
 *     again
 * @param entries the entries, at least one
 * @param slots slots to set or destroy
 * @param rows index rows to put; a row replaces the one with its index and key
 * @param items queue items to put
 */
public record Batch(
        String key, List<NewEntry> entries, List<SlotWrite> slots, List<IndexRow> rows, List<QueueItem> items) {
    // Copies the lists.
    public Batch {
        entries = List.copyOf(entries);
        slots = List.copyOf(slots);
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }

    /**
     * A batch of entries alone.
     *
     * @param key the caller's key
     * @param entries the entries, at least one
     * @return the batch
     */
    public static Batch of(String key, List<NewEntry> entries) {
        return new Batch(key, entries, List.of(), List.of(), List.of());
    }
}
