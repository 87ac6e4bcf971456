package org.polity;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;
import org.polity.spi.store.Durability;
import org.polity.spi.store.StoredEntry;

/** The journal: every act, sealed and provable. Thread-safe. */
public interface Journal {
    /**
     * What a recorded act survives.
     *
     * @return the store's level
     */
    Durability durability();

    /**
     * The position of the last entry in the store.
     *
     * @return 0 for an empty journal
     */
    long position();

    /**
     * Reads entries as they stand; personal data in them is encrypted.
     *
     * @param afterExclusive a position, 0 for the beginning
     * @param limit how many at most, 1 or more
     * @return the next entries, empty at the end
     */
    List<StoredEntry> read(long afterExclusive, int limit);

    /**
     * Seals what is new.
     *
     * @return the new seal; empty when nothing is new, or when the signer cannot sign now and the seal waits
     */
    Optional<Seal> seal();

    /**
     * All seals.
     *
     * @return from the first to the newest
     */
    List<Seal> seals();

    /**
     * Recomputes everything: entries, tree, seals.
     *
     * @return what was found
     */
    default Verification verify() {
        return verify(entries -> {});
    }

    /**
     * Recomputes everything: entries, tree, seals.
     *
     * @param progress told now and then how many entries were read
     * @return what was found
     */
    Verification verify(LongConsumer progress);

    /**
     * Proves that an entry stands in the sealed journal.
     *
     * @param position the entry's position
     * @return the proof; empty when there is no such entry or no seal covers it yet
     */
    Optional<Proof> proof(long position);

    /**
     * Proves the entries that a decision rests on: the bundle that a township brings to court.
     *
     * @param decision a decision of this journal
     * @return a proof for each entry that determined it, by position; entries that no seal covers yet are left out
     */
    List<Proof> proof(AuthorityDecision decision);
}
