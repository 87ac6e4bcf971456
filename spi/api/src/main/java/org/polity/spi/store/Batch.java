package org.polity.spi.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written together or not at all. Where a batch names one slot, row or item several times, the last counts.
 *
 * @param key the caller's key, unique in the store for ever, 1 to 200 characters: a batch with a known key is not written
 *     again
 * @param entries the entries, at least one; those of one stream count its version on
 * @param slots slots to set or destroy
 * @param rows index rows to put; a row replaces the one with its index and key
 * @param items queue items to put
 */
public record Batch(
        String key, List<NewEntry> entries, List<SlotWrite> slots, List<IndexRow> rows, List<QueueItem> items) {
    // Copies the lists; checks the key and that the entries of each stream count on.
    public Batch {
        Limits.name("batch key", key);
        entries = List.copyOf(entries);
        slots = List.copyOf(slots);
        rows = List.copyOf(rows);
        items = List.copyOf(items);
        checkThatTheyCountOn(entries);
    }

    private static void checkThatTheyCountOn(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a batch without entries: give at least one");
        }
        if (entries.size() == 1) {
            return;
        }
        Map<String, Long> next = new HashMap<>();
        for (NewEntry entry : entries) {
            Long expected = next.put(entry.stream(), entry.expectedVersion() + 1);
            if (expected != null && expected != entry.expectedVersion()) {
                throw new IllegalArgumentException("stream `" + entry.stream() + "` goes on at version "
                        + entry.expectedVersion() + " within a batch: the next is " + expected);
            }
        }
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
