package org.polity.testkit.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Index;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Queue;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Passes every call on to a store that is right; a wrong store overrides what it gets wrong. */
class PassingStore implements Store {
    final MemoryStore right;
    private Slots slots;
    private Index index;
    private Queue queue;

    PassingStore(MemoryStore right) {
        this.right = right;
        slots = right.slots();
        index = right.index();
        queue = right.queue();
    }

    PassingStore with(Slots wrong) {
        slots = wrong;
        return this;
    }

    PassingStore with(Index wrong) {
        index = wrong;
        return this;
    }

    PassingStore with(Queue wrong) {
        queue = wrong;
        return this;
    }

    @Override
    public Durability durability() {
        return right.durability();
    }

    @Override
    public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
        return right.append(batches, transaction);
    }

    @Override
    public long head() {
        return right.head();
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        return right.read(afterExclusive, limit);
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        return right.readBatch(key);
    }

    @Override
    public long version(String stream) {
        return right.version(stream);
    }

    @Override
    public Slots slots() {
        return slots;
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Queue queue() {
        return queue;
    }

    @Override
    public void close() {
        right.close();
    }

    /** The same for slots. */
    static class PassingSlots implements Slots {
        final Slots right;

        PassingSlots(MemoryStore store) {
            right = store.slots();
        }

        @Override
        public Optional<byte[]> read(String name) {
            return right.read(name);
        }

        @Override
        public List<Slot> list(String prefix, String afterExclusive, int limit) {
            return right.list(prefix, afterExclusive, limit);
        }

        @Override
        public void write(List<SlotWrite> writes) {
            right.write(writes);
        }
    }

    /** The same for the index. */
    static class PassingIndex implements Index {
        final Index right;

        PassingIndex(MemoryStore store) {
            right = store.index();
        }

        @Override
        public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
            return right.find(query, afterKeyExclusive, limit);
        }

        @Override
        public SortedMap<String, Long> count(IndexQuery query, Group group) {
            return right.count(query, group);
        }
    }

    /** The same for the queue. */
    static class PassingQueue implements Queue {
        final Queue right;

        PassingQueue(MemoryStore store) {
            right = store.queue();
        }

        @Override
        public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
            return right.claim(queue, worker, now, lease, limit);
        }

        @Override
        public boolean settle(Claim claim) {
            return right.settle(claim);
        }

        @Override
        public boolean retry(Claim claim, Instant due) {
            return right.retry(claim, due);
        }

        @Override
        public boolean setAside(Claim claim, String detail) {
            return right.setAside(claim, detail);
        }

        @Override
        public List<Aside> aside(String queue, String afterKeyExclusive, int limit) {
            return right.aside(queue, afterKeyExclusive, limit);
        }
    }
}
