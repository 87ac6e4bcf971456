package org.polity.engine.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Index;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** A store that tells how many entries were read from it, for a progress bar. */
final class WatchedStore implements Store {
    private final Store store;
    private final LongConsumer progress;
    private final AtomicLong entries = new AtomicLong();

    WatchedStore(Store store, LongConsumer progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        List<StoredEntry> page = store.read(afterExclusive, limit);
        progress.accept(entries.addAndGet(page.size()));
        return page;
    }

    @Override
    public Durability durability() {
        return store.durability();
    }

    @Override
    public List<Answer> append(List<Batch> batches, @Nullable HostTransaction transaction) {
        return store.append(batches, transaction);
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        return store.readBatch(key);
    }

    @Override
    public long version(String stream) {
        return store.version(stream);
    }

    @Override
    public Slots slots() {
        return store.slots();
    }

    @Override
    public Index index() {
        return store.index();
    }

    @Override
    public Queue queue() {
        return store.queue();
    }

    /** Closes nothing: the store belongs to the engine. */
    @Override
    public void close() {}
}
