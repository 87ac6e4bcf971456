package org.polity.testkit.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Index;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Queue;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/**
 * A store in the memory of this JVM, for tests; it fulfils the whole contract but survives nothing. Thread-safe. Several
 * handles on one memory stand for several JVMs on one database.
 */
public final class MemoryStore implements Store {
    private final Memory memory;
    private final Slots slots;
    private final Index index;
    private final Queue queue;
    private volatile boolean closed;

    /** A handle on a new, empty memory. */
    public MemoryStore() {
        this(new Memory());
    }

    private MemoryStore(Memory memory) {
        this.memory = memory;
        slots = new HandleSlots();
        index = new MemoryIndex(this::open);
        queue = new MemoryQueue(this::open);
    }

    /**
     * One more handle on the same memory, as another JVM would have it. It works after this one is closed, too.
     *
     * @return the handle, open
     */
    public MemoryStore another() {
        return new MemoryStore(memory);
    }

    /**
     * Opens a transaction as a host would have it, for {@link #append(List, HostTransaction)}. Until it ends, other writers
     * wait from its first append on, ten seconds at most.
     *
     * @return the transaction
     * @throws StoreException if this handle is closed
     */
    public MemoryTransaction begin() {
        return new MemoryTransaction(open());
    }

    @Override
    public Durability durability() {
        open();
        return Durability.NONE;
    }

    @Override
    public List<Answer> append(List<Batch> batches, @Nullable HostTransaction transaction) {
        Memory here = open();
        if (batches.isEmpty()) {
            throw new IllegalArgumentException("an append without batches: give at least one");
        }
        if (transaction == null) {
            try (MemoryTransaction own = new MemoryTransaction(here)) {
                List<Answer> answers = own.append(batches);
                own.commit();
                return answers;
            }
        }
        if (transaction instanceof MemoryTransaction joined && joined.memory() == here) {
            return joined.append(batches);
        }
        throw new StoreException("The store in memory was given a transaction of "
                + "another kind or memory: open one by MemoryStore.begin()");
    }

    @Override
    public long head() {
        return open().head();
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        return open().read(Limits.position(afterExclusive), Limits.page(limit));
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        return open().readBatch(key);
    }

    @Override
    public long version(String stream) {
        return open().version(stream);
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
        closed = true;
    }

    private Memory open() {
        if (closed) {
            throw new StoreException("The store in memory is closed: open another handle");
        }
        return memory;
    }

    private final class HandleSlots implements Slots {
        @Override
        public Optional<byte[]> read(String name) {
            return open().readSlot(name);
        }

        @Override
        public List<Slot> list(String prefix, String afterExclusive, int limit) {
            return open().listSlots(prefix, afterExclusive, Limits.page(limit));
        }

        @Override
        public void write(List<SlotWrite> writes) {
            Memory here = open();
            if (writes.isEmpty()) {
                throw new IllegalArgumentException("no slots to write: give at least one");
            }
            here.writeSlots(writes);
        }
    }
}
