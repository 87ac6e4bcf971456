package org.polity;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.model.journal.SealOutcome;
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
     * Seals what is new. The hash tree that a seal continues must still have the root of the seal before; whether every
     * entry still is what was sealed is for {@link #verify()} to say.
     *
     * @return what came of it: sealed, nothing new, the signer cannot sign now and the seal waits, or refused because what was
     *     sealed before does not hold
     */
    SealOutcome seal();

    /**
     * The newest seal, to be published.
     *
     * @return the seal; empty when the journal was never sealed
     * @throws IllegalStateException if the newest seal does not hold: have the journal verified
     */
    Optional<Seal> newestSeal();

    /**
     * All seals as they stand in the store.
     *
     * @return from the first to the newest
     * @throws IllegalStateException if one cannot be read: have the journal verified
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
    default Verification verify(LongConsumer progress) {
        return verify(List.of(), List.of(), progress);
    }

    /**
     * Recomputes everything: entries, tree, seals; and that it still is the journal that was sealed when seals were published.
     * Only they show that a journal was cut back to an earlier seal, or was rewritten and sealed anew by who has the key.
     *
     * @param published seals of this journal that were kept elsewhere, whose own signature was checked
     *     ({@link Proofs#problem(Seal, List)})
     * @param publicKeys the keys that seals may have, X.509 in Base64, in the order in which they were used, known from
     *     elsewhere than the database; empty for the signer's and those of the setting
     * @param progress told now and then how many entries were read
     * @return what was found
     */
    Verification verify(List<Seal> published, List<String> publicKeys, LongConsumer progress);

    /**
     * Proves that a later seal is of the same journal as an earlier one, with entries added and nothing else: an RFC 9162
     * consistency proof, which {@link Proofs#growthProblem} checks.
     *
     * @param older the earlier seal
     * @param newer the later seal, of as many entries or more
     * @return the hashes, lower-case hexadecimal
     * @throws IllegalArgumentException if the later seal has fewer entries, or more than the journal was ever sealed with
     * @throws IllegalStateException if one of the seals is not of this journal, or what was sealed does not hold
     */
    List<String> growth(Seal older, Seal newer);

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
