package org.polity.testkit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Identifiers;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/** What the handles of one memory share. Its monitor guards all of it; the permit lets one transaction write at a time. */
final class Memory {
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore writers = new Semaphore(1, true);
    private final List<StoredEntry> entries = new ArrayList<>();
    private final Map<String, Answer> batches = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final NavigableMap<String, byte[]> slots = new TreeMap<>(Identifiers::compare);
    private final Map<String, NavigableMap<String, IndexRow>> indexes = new HashMap<>();
    private final Map<String, NavigableMap<String, MemoryItem>> queues = new HashMap<>();
    private long lastToken;

    void lockWriters() {
        try {
            if (!writers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreException("Another transaction kept the journal for more than " + PATIENCE_SECONDS
                        + " seconds: commit it or roll it back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while another transaction kept the journal: try again", e);
        }
    }

    void unlockWriters() {
        writers.release();
    }

    synchronized void apply(List<Batch> recorded) {
        for (Batch batch : recorded) {
            long first = entries.size() + 1L;
            for (NewEntry entry : batch.entries()) {
                entries.add(new StoredEntry(
                        entries.size() + 1L, entry.stream(), entry.expectedVersion(), batch.key(), entry.body()));
                versions.merge(entry.stream(), 1L, Long::sum);
            }
            batches.put(batch.key(), Answer.recorded(first, entries.size()));
            batch.slots().forEach(this::apply);
            for (IndexRow row : batch.rows()) {
                rows(row.index()).put(row.key(), row);
            }
            for (QueueItem item : batch.items()) {
                items(item.queue()).put(item.key(), new MemoryItem(item));
            }
        }
    }

    private void apply(SlotWrite write) {
        byte[] content = write.content();
        if (content == null) {
            slots.remove(write.name());
        } else {
            slots.put(write.name(), content.clone());
        }
    }

    synchronized long head() {
        return entries.size();
    }

    synchronized @Nullable Answer batch(String key) {
        return batches.get(key);
    }

    synchronized long version(String stream) {
        return versions.getOrDefault(stream, 0L);
    }

    synchronized List<StoredEntry> read(long afterExclusive, int limit) {
        int from = (int) Math.min(afterExclusive, entries.size());
        int to = (int) Math.min((long) from + limit, entries.size());
        return List.copyOf(entries.subList(from, to));
    }

    synchronized List<StoredEntry> readBatch(String key) {
        Answer range = batches.get(key);
        return range == null ? List.of() : List.copyOf(entries.subList((int) range.first() - 1, (int) range.last()));
    }

    synchronized Optional<byte[]> readSlot(String name) {
        return Optional.ofNullable(slots.get(name)).map(byte[]::clone);
    }

    synchronized List<Slots.Slot> listSlots(String prefix, String afterExclusive, int limit) {
        return slots.tailMap(afterExclusive, false).entrySet().stream()
                .filter(slot -> slot.getKey().startsWith(prefix))
                .limit(limit)
                .map(slot -> new Slots.Slot(slot.getKey(), slot.getValue().clone()))
                .toList();
    }

    void writeSlots(List<SlotWrite> writes) {
        lockWriters();
        try {
            synchronized (this) {
                writes.forEach(this::apply);
            }
        } finally {
            unlockWriters();
        }
    }

    /** The rows of an index by key; to be used under the monitor of this memory. */
    NavigableMap<String, IndexRow> rows(String index) {
        return indexes.computeIfAbsent(index, name -> new TreeMap<>(Identifiers::compare));
    }

    /** The items of a queue by key; to be used under the monitor of this memory. */
    NavigableMap<String, MemoryItem> items(String queue) {
        return queues.computeIfAbsent(queue, name -> new TreeMap<>(Identifiers::compare));
    }

    synchronized long nextToken() {
        return ++lastToken;
    }
}
