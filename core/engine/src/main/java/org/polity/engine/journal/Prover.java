package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/**
 * Gives proofs of entries under the newest seal. Reads a few lists of a thousand hashes for each, however long the journal
 * is. Thread-safe.
 */
public final class Prover {
    private final Store store;
    private final Seals seals;

    /** The tree size of the newest seal when it was last asked for: where the next search begins. */
    private volatile long known;

    /**
     * A prover.
     *
     * @param store keeps the journal and its seals
     */
    public Prover(Store store) {
        this.store = store;
        this.seals = new Seals(store.slots());
    }

    /**
     * Proves one entry.
     *
     * @param position its journal position
     * @return the proof, or empty when there is no such entry or it is not sealed yet
     * @throws IllegalStateException if what was sealed does not hold any more: have the journal verified
     * @throws org.polity.spi.store.StoreException if the store failed
     */
    public Optional<Proof> proof(long position) {
        return proofs(List.of(position)).stream().findFirst();
    }

    /**
     * Proves several entries under one seal: the bundle of what a decision rests on.
     *
     * @param positions their journal positions
     * @return a proof for each of them that is sealed, in the same order; the others are left out
     * @throws IllegalStateException if what was sealed does not hold any more: have the journal verified
     * @throws org.polity.spi.store.StoreException if the store failed
     */
    public List<Proof> proofs(List<Long> positions) {
        Optional<Seal> newest = newest();
        List<Proof> proofs = new ArrayList<>();
        if (newest.isPresent()) {
            Seal seal = newest.get();
            TreeHash hash = TreeHash.of(seal.hash());
            TreeReader tree = new TreeReader(new Tiles(store.slots(), hash), hash, seal.treeSize());
            for (long position : positions) {
                if (position > 0 && position <= seal.position()) {
                    proof(position, seal, tree).ifPresent(proofs::add);
                }
            }
        }
        return proofs;
    }

    private Optional<Proof> proof(long position, Seal seal, TreeReader tree) {
        List<StoredEntry> read = store.read(position - 1, 1);
        OptionalLong index = tree.indexOf(position);
        boolean stored = !read.isEmpty() && read.get(0).position() == position;
        if (!stored && index.isEmpty()) {
            return Optional.empty();
        }
        if (!stored || index.isEmpty()) {
            throw new IllegalStateException("position " + position
                    + (stored
                            ? " has an entry that was not sealed"
                            : " had an entry when it was sealed and has none now")
                    + ": have the journal verified");
        }
        List<String> path = MerkleTree.inclusionPath(index.getAsLong(), seal.treeSize(), tree).stream()
                .map(SealAudit::hex)
                .toList();
        String entry = new String(read.get(0).body(), StandardCharsets.UTF_8);
        Proof proof = new Proof(position, index.getAsLong(), entry, path, seal);
        Optional<String> problem = ProofCheck.entryProblem(proof);
        if (problem.isPresent()) {
            throw new IllegalStateException("the entry at position " + position + " cannot be proved: " + problem.get()
                    + "; have the journal verified");
        }
        return Optional.of(proof);
    }

    /**
     * Proves that a later seal is of the same journal as an earlier one, for somebody who kept the earlier one.
     *
     * @param older the earlier seal
     * @param newer the later seal, of as many entries or more
     * @return the hashes of an RFC 9162 consistency proof, lower-case hexadecimal; {@link ProofCheck#growthProblem} checks them
     * @throws IllegalArgumentException if the later seal has fewer entries, or more than the journal was ever sealed with
     * @throws IllegalStateException if one of the seals is not of this journal, or what was sealed does not hold
     */
    public List<String> growth(Seal older, Seal newer) {
        long sealed = newest().map(Seal::treeSize).orElse(0L);
        if (older.treeSize() < 1 || older.treeSize() > newer.treeSize() || newer.treeSize() > sealed) {
            throw new IllegalArgumentException("seals of " + older.treeSize() + " and " + newer.treeSize()
                    + " entries: give the earlier one first; this journal was sealed with " + sealed);
        }
        TreeHash hash = TreeHash.of(newer.hash());
        TreeReader tree = new TreeReader(new Tiles(store.slots(), hash), hash, sealed);
        List<String> path = MerkleTree.consistencyPath(older.treeSize(), newer.treeSize(), tree).stream()
                .map(SealAudit::hex)
                .toList();
        Optional<String> problem = ProofCheck.growthProblem(older, newer, path);
        if (problem.isPresent()) {
            throw new IllegalStateException("the seal of " + newer.treeSize() + " entries does not continue that of "
                    + older.treeSize() + ": " + problem.get() + "; have the journal verified");
        }
        return path;
    }

    /**
     * All seals as they stand in their slots; whether they hold is for {@link Verifier} to say.
     *
     * @return from the first to the newest
     * @throws IllegalStateException if one cannot be read
     */
    public List<Seal> seals() {
        Seals slots = new Seals(store.slots());
        List<Seal> seals = new ArrayList<>();
        List<Slots.Slot> page = slots.after("");
        while (!page.isEmpty()) {
            for (Slots.Slot slot : page) {
                if (Seals.size(slot.name()) >= 0) {
                    seals.add(parse(slot));
                }
            }
            page = slots.after(page.get(page.size() - 1).name());
        }
        return seals;
    }

    private static Seal parse(Slots.Slot slot) {
        try {
            return SealText.parse(slot.content());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the slot `" + slot.name() + "` is no seal: have the journal verified", e);
        }
    }

    /**
     * The newest seal, for instance to be published.
     *
     * @return the seal, or empty when the journal was never sealed
     * @throws IllegalStateException if the newest seal does not hold
     */
    public Optional<Seal> newest() {
        Optional<Slots.Slot> slot = seals.latest(known);
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        Seal seal;
        try {
            seal = SealText.parse(slot.get().content());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the newest seal does not hold: have the journal verified", e);
        }
        String problem = SealSignature.problem(seal);
        if (problem != null) {
            throw new IllegalStateException(
                    "the newest seal does not hold: " + problem + "; have the journal verified");
        }
        known = seal.treeSize();
        return Optional.of(seal);
    }
}
