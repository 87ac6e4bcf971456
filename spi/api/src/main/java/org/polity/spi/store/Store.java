package org.polity.spi.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that a city's own database can implement: a journal, slots, an index and a queue, written together
 * in atomic batches. Thread-safe; many JVMs may share what lies behind it. The rules are numbered in
 * {@code spi/README.md}, section Store, and proved by the contract tests of {@code polity-testkit}. An argument beyond
 * {@link Limits} is refused with {@link IllegalArgumentException} before anything is done.
 */
public interface Store extends AutoCloseable {
    /**
     * What an acknowledged append survives.
     *
     * @return the level, always the same for one store
     */
    Durability durability();

    /**
     * Appends batches and answers for each. A batch is atomic; batches depend on each other only by the streams they write
     * to: one that follows a batch of the same stream that was not recorded is stale, also when the version fits, because
     * it was decided on what did not happen; other neighbours go on. They take positions in the order of the list. Returns
     * when the recorded ones are as durable as {@link #durability} says.
     *
     * @param batches at least one
     * @return one answer for each batch, in the same order
     * @throws StoreException if it is not known whether they were recorded, or none was
     */
    default List<Answer> append(List<Batch> batches) {
        return append(batches, null);
    }

    /**
     * Appends within a transaction that the host has open: both commit or neither. Until the host commits, other writers
     * may wait. Nothing is visible to readers before the commit. When it is durable is up to the host's commit and not to
     * {@link #durability}; the store's kind of transaction says more. A stale or
     * repeated batch leaves the transaction as it was; after an exception the host must roll back.
     *
     * @param batches at least one
     * @param transaction the host's transaction, of the store's own kind; null for a transaction of the store's own
     * @return one answer for each batch, in the same order
     * @throws StoreException if the store cannot join transactions, or this is not of its kind, or the append failed
     */
    List<Answer> append(List<Batch> batches, @Nullable HostTransaction transaction);

    /**
     * The position of the last visible entry.
     *
     * @return 0 for an empty journal
     */
    long head();

    /**
     * Reads the journal in position order. A reader that has seen a position never later finds an entry at or before it.
     *
     * @param afterExclusive a position, 0 for the beginning
     * @param limit how many entries at most, 1 or more
     * @return the next entries, empty at the end
     */
    List<StoredEntry> read(long afterExclusive, int limit);

    /**
     * Reads the entries of one batch.
     *
     * @param key the batch's key
     * @return its entries in order, empty when no such batch was recorded
     */
    List<StoredEntry> readBatch(String key);

    /**
     * The version of a stream: how many entries it has.
     *
     * @param stream its name
     * @return 0 for a stream without entries
     */
    long version(String stream);

    /**
     * The slots beside the journal.
     *
     * @return always the same object
     */
    Slots slots();

    /**
     * The index.
     *
     * @return always the same object
     */
    Index index();

    /**
     * The queue.
     *
     * @return always the same object
     */
    Queue queue();

    /** Closes the store; further calls throw {@link StoreException}. A second close does nothing. */
    @Override
    void close();
}
