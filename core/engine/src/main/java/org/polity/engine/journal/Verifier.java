package org.polity.engine.journal;

import java.util.List;
import java.util.concurrent.Executor;
import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;
import org.polity.spi.store.Store;

/**
 * Recomputes everything that can be recomputed about the journal, and names the first thing that is wrong: seals against
 * their signatures and keys, lists against the signed roots, entries against the lists, JSON against its canonical form and
 * against the columns beside it. Reads the journal once from its beginning, in bounded memory; writers need not stop.
 * Thread-safe.
 */
public final class Verifier {
    private final Store store;
    private final EntryForm form;
    private final List<String> keys;
    private final Executor readAhead;

    /**
     * A verifier.
     *
     * @param store keeps the journal and its seals
     * @param form what the JSON of an entry must say about its columns
     * @param keys the public keys that seals may have, X.509 in Base64, in the order in which they were used; empty when all
     *     seals must have the key of the first, which whoever writes the database could then choose
     * @param readAhead reads the next page while one is checked; {@code Runnable::run} to do without a second
     *     thread, but not one that waits for the thread that verifies
     */
    public Verifier(Store store, EntryForm form, List<String> keys, Executor readAhead) {
        this.store = store;
        this.form = form;
        this.keys = List.copyOf(keys);
        this.readAhead = readAhead;
    }

    /**
     * Verifies the journal up to its head.
     *
     * @return what was found
     * @throws org.polity.spi.store.StoreException if the store failed
     */
    public Verification verify() {
        return verify(List.of());
    }

    /**
     * Verifies the journal up to its head, and that it still is the one that was sealed when seals were published. Without
     * published seals, whoever writes the database can cut the journal back to an earlier seal, and whoever holds the signing
     * key besides can rewrite it and seal it anew.
     *
     * @param published seals of this journal that were kept elsewhere
     * @return what was found
     * @throws org.polity.spi.store.StoreException if the store failed
     */
    public Verification verify(List<Seal> published) {
        SealAudit seals = new SealAudit(store.slots(), keys);
        seals.run(published);
        // Seals were read before the head: whatever they seal stands at or before it.
        return new EntryAudit(store, form, readAhead, seals, store.head()).run();
    }
}
