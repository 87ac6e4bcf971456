package org.polity.engine.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.polity.Journal;
import org.polity.engine.journal.EntryForm;
import org.polity.engine.journal.Prover;
import org.polity.engine.journal.Sealer;
import org.polity.engine.journal.Verifier;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.decision.Ground;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.model.journal.SealOutcome;
import org.polity.model.journal.Verification;
import org.polity.spi.store.Durability;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal as a host sees it. Thread-safe. */
final class JournalDesk implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(JournalDesk.class);

    private final Store store;
    private final Sealer sealer;
    private final Prover prover;
    private final List<String> keys;
    private final Executor readAhead;

    /**
     * The journal of a store.
     *
     * @param keys the public keys that seals may have, in the order in which they were used
     * @param readAhead runs beside the thread that verifies
     */
    JournalDesk(Store store, Sealer sealer, List<String> keys, Executor readAhead) {
        this.store = store;
        this.sealer = sealer;
        this.keys = List.copyOf(keys);
        this.readAhead = readAhead;
        prover = new Prover(store);
    }

    @Override
    public Durability durability() {
        return store.durability();
    }

    @Override
    public long position() {
        return store.head();
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        return store.read(afterExclusive, limit);
    }

    @Override
    public SealOutcome seal() {
        SealOutcome outcome = sealer.seal();
        if (outcome.status() == SealOutcome.Status.REFUSED) {
            LOG.error("The journal was not sealed: {}", outcome.message());
        } else if (outcome.status() == SealOutcome.Status.WAITING) {
            LOG.warn("The journal was not sealed: {}", outcome.message());
        }
        return outcome;
    }

    @Override
    public Optional<Seal> newestSeal() {
        return prover.newest();
    }

    /** How many entries the newest seal covers; 0 when there is none that holds. */
    long sealedEntries() {
        try {
            return prover.newest().map(Seal::treeSize).orElse(0L);
        } catch (IllegalStateException e) {
            LOG.warn("The newest seal of the journal does not hold", e);
            return 0;
        }
    }

    @Override
    public List<Seal> seals() {
        return prover.seals();
    }

    @Override
    public Verification verify(List<Seal> published, List<String> publicKeys, LongConsumer progress) {
        List<String> believed = publicKeys.isEmpty() ? keys : publicKeys;
        return new Verifier(new WatchedStore(store, progress), EntryForm.ofActs(), believed, readAhead)
                .verify(published);
    }

    @Override
    public List<String> growth(Seal older, Seal newer) {
        return prover.growth(older, newer);
    }

    @Override
    public Optional<Proof> proof(long position) {
        return prover.proof(position);
    }

    @Override
    public List<Proof> proof(AuthorityDecision decision) {
        return prover.proofs(decision.determinedBy().stream()
                .map(Ground::position)
                .distinct()
                .sorted()
                .toList());
    }
}
