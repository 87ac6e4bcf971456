package org.polity.engine.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Index;
import org.polity.spi.store.Queue;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** A journal and slots in memory that a test may tamper with behind the engine's back, as a clerk with SQL may. */
class OpenStore implements Store, Slots {
    /** The rows of the journal, in the order in which they are read. */
    final List<StoredEntry> rows = new ArrayList<>();

    final NavigableMap<String, byte[]> content = new ConcurrentSkipListMap<>();

    /** How many times slots were asked for. */
    int lookUps;

    private long next = 1;

    /** Records entries of the form of acts; positions have a hole after every fifth. */
    synchronized OpenStore record(int count) {
        for (int i = 0; i < count; i++) {
            int n = rows.size();
            rows.add(at(next, entry(n)));
            next += n % 5 == 4 ? 3 : 1;
        }
        return this;
    }

    /** The entry that is recorded as the nth, from 0. */
    static StoredEntry entry(int n) {
        String stream = "case/" + n % 7;
        String batch = "act-" + n;
        byte[] body = new CanonicalWriter()
                .begin()
                .begin("act")
                .member("actor", "officer-" + n % 3)
                .member("id", batch)
                .end()
                .member("stream", stream)
                .member("text", "第" + n + "号决定")
                .member("version", n / 7)
                .end()
                .toBytes();
        return new StoredEntry(0, stream, n / 7, batch, body);
    }

    private static StoredEntry at(long position, StoredEntry entry) {
        return new StoredEntry(position, entry.stream(), entry.version(), entry.batch(), entry.body());
    }

    /** A short text for each slot, equal for equal contents. */
    NavigableMap<String, String> digests() {
        NavigableMap<String, String> digests = new TreeMap<>();
        content.forEach((name, bytes) -> digests.put(name, bytes.length + " " + Arrays.hashCode(bytes)));
        return digests;
    }

    @Override
    public synchronized long head() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).position();
    }

    @Override
    public synchronized List<StoredEntry> read(long afterExclusive, int limit) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).position() <= afterExclusive) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return List.copyOf(rows.subList(low, Math.min(rows.size(), low + limit)));
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(content.get(name)).map(byte[]::clone);
    }

    @Override
    public List<Slot> list(String prefix, String afterExclusive, int limit) {
        lookUps++;
        String from = afterExclusive.compareTo(prefix) < 0 ? prefix : afterExclusive;
        return content.tailMap(from, afterExclusive.isEmpty()).entrySet().stream()
                .takeWhile(slot -> slot.getKey().startsWith(prefix))
                .limit(limit)
                .map(slot -> new Slot(slot.getKey(), slot.getValue().clone()))
                .toList();
    }

    @Override
    public void write(List<SlotWrite> writes) {
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("at least one write");
        }
        for (SlotWrite write : writes) {
            byte[] bytes = write.content();
            if (bytes == null) {
                content.remove(write.name());
            } else {
                content.put(write.name(), bytes.clone());
            }
        }
    }

    @Override
    public Slots slots() {
        return this;
    }

    @Override
    public Durability durability() {
        return Durability.NONE;
    }

    @Override
    public List<Answer> append(List<Batch> batches, @Nullable HostTransaction transaction) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long version(String stream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Index index() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Queue queue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
