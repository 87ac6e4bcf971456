package org.polity.engine.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/** Reads the journal page by page, the next one while the last one is worked on. Not thread-safe. */
final class JournalPages implements AutoCloseable {
    /** Entries a page: two pages of 350-byte entries are some MiB. */
    static final int PAGE = 5_000;

    private final Store store;
    private final long last;
    private final Executor executor;
    private long position;
    private @Nullable CompletableFuture<List<StoredEntry>> ahead;

    /**
     * Begins to read.
     *
     * @param after the position after which to begin
     * @param last the last position to be read
     * @param executor reads ahead; may run a task at once, must not wait for the thread that asks
     */
    JournalPages(Store store, long after, long last, Executor executor) {
        this.store = store;
        this.last = last;
        this.executor = executor;
        this.position = after;
    }

    /** The next entries, empty at the end. */
    List<StoredEntry> next() {
        if (position >= last) {
            return List.of();
        }
        List<StoredEntry> page = ahead == null ? store.read(position, PAGE) : await(ahead);
        ahead = null;
        for (int i = 0; i < page.size(); i++) {
            long found = page.get(i).position();
            if (found > last) {
                position = last;
                return page.subList(0, i);
            }
            if (found <= position) {
                throw new StoreException("the journal was read after position " + position + " and gave position "
                        + found + ": the store does not keep its contract");
            }
            position = found;
        }
        if (!page.isEmpty() && position < last) {
            ahead = request();
        }
        return page;
    }

    private CompletableFuture<List<StoredEntry>> request() {
        long after = position;
        return CompletableFuture.supplyAsync(() -> store.read(after, PAGE), executor);
    }

    private static List<StoredEntry> await(CompletableFuture<List<StoredEntry>> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits for what was asked for, so that nobody reads a store that its owner closes next. */
    @Override
    public void close() {
        CompletableFuture<List<StoredEntry>> asked = ahead;
        ahead = null;
        if (asked != null) {
            asked.handle((page, failure) -> null).join();
        }
    }
}
