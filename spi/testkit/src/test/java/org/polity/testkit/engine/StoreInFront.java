package org.polity.testkit.engine;

import java.util.List;
import java.util.Optional;
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

/** A store that stands in front of another; for doubles that change one thing. */
class StoreInFront implements Store {
    final Store behind;

    StoreInFront(Store behind) {
        this.behind = behind;
    }

    /** Called before each call that is passed on. */
    void before(String call) {}

    /** Called after each call that was passed on. */
    void after(String call) {}

    @Override
    public Durability durability() {
        return behind.durability();
    }

    @Override
    public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
        before("append");
        List<Answer> answers = behind.append(batches, transaction);
        after("append");
        return answers;
    }

    @Override
    public long head() {
        before("head");
        return behind.head();
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        before("read");
        return behind.read(afterExclusive, limit);
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        before("readBatch");
        return behind.readBatch(key);
    }

    @Override
    public long version(String stream) {
        before("version");
        return behind.version(stream);
    }

    @Override
    public Slots slots() {
        return new Slots() {
            @Override
            public Optional<byte[]> read(String name) {
                before("slots.read");
                return behind.slots().read(name);
            }

            @Override
            public List<Slot> list(String prefix, String afterExclusive, int limit) {
                before("slots.list");
                return behind.slots().list(prefix, afterExclusive, limit);
            }

            @Override
            public void write(List<SlotWrite> writes) {
                before("slots.write");
                behind.slots().write(writes);
                after("slots.write");
            }
        };
    }

    @Override
    public Index index() {
        return behind.index();
    }

    @Override
    public Queue queue() {
        return behind.queue();
    }

    @Override
    public void close() {
        behind.close();
    }
}
