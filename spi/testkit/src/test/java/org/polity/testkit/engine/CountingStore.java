package org.polity.testkit.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** A store that counts the entries that are read from it. */
final class CountingStore extends StoreInFront {
    private final AtomicLong read = new AtomicLong();

    CountingStore(Store behind) {
        super(behind);
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        List<StoredEntry> entries = super.read(afterExclusive, limit);
        read.addAndGet(entries.size());
        return entries;
    }

    long entriesRead() {
        return read.get();
    }
}
