package org.polity.engine.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Seal;
import org.polity.model.journal.SealOutcome;
import org.polity.model.journal.SealOutcome.Status;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/**
 * Seals the journal: from time to time, and whenever a host asks. A seal lies in the slot {@code seal/<tree size>}, the hashes
 * that it covers beside it (see {@link Tile}).
 *
 * <p>Several JVMs may seal at once. Nothing is locked, because every slot's name says all that its content depends on: two
 * that seal the same entries write the same lists and two seals that differ only in their time, of which the last stays and
 * either holds; two that seal different numbers of entries write seals and lists of different names. Thread-safe.
 */
public final class Sealer {
    private static final int PAGE = 5_000;

    /** So many full tiles are written ahead of the seal, so that a long journal needs no long memory: 10 MiB or so. */
    private static final int TILES_AT_ONCE = 256;

    private static final String VERIFY = "; verify the journal before anything is sealed upon it";

    private final Store store;
    private final Signer signer;
    private final String hashName;
    private final List<String> keys;
    private final Clock clock;
    private final Seals seals;

    /** The newest seal that this JVM has seen; one that vanishes from the store is missed. */
    private @Nullable Seal seen;

    /**
     * A sealer.
     *
     * @param store keeps the journal and its seals
     * @param signer signs the seals
     * @param hashName the JCA name of the hash, of at least 256 bits; a journal keeps the hash it was first sealed with
     * @param keys public keys that seals were signed with before, X.509 in Base64, so that a changed key can build upon them
     * @param clock tells the time of a seal
     * @throws IllegalArgumentException if no security provider knows the hash, or it is too short
     */
    public Sealer(Store store, Signer signer, String hashName, List<String> keys, Clock clock) {
        this.store = store;
        this.signer = signer;
        this.hashName = TreeHash.of(hashName).name();
        this.keys = List.copyOf(keys);
        this.clock = clock;
        this.seals = new Seals(store.slots());
    }

    /**
     * Seals every entry up to the head of the journal.
     *
     * @return what came of it
     * @throws org.polity.spi.store.StoreException if the store failed; then nothing is sealed that was not before
     */
    public synchronized SealOutcome seal() {
        Seal last;
        try {
            last = newest();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return doesNotHold(e);
        }
        long sealedTo = last == null ? 0 : last.position();
        long head = store.head();
        if (head < sealedTo) {
            return new SealOutcome(
                    Status.REFUSED,
                    last,
                    "the journal ends at position " + head + " and was sealed up to " + sealedTo + " by " + named(last)
                            + VERIFY);
        }
        if (head == sealedTo) {
            return new SealOutcome(Status.NOTHING_NEW, last, "every entry is sealed already");
        }
        try {
            return seal(last, sealedTo, head);
        } catch (DamagedListException e) {
            return new SealOutcome(
                    Status.REFUSED,
                    last,
                    "the hash tree under " + named(last) + " does not hold: " + e.getMessage() + VERIFY);
        }
    }

    /**
     * Writes the lists of sealed hashes anew, when they were lost or damaged and the entries still give the root of the newest
     * seal. Writes no seal.
     *
     * @return NOTHING_NEW when the lists are whole again, REFUSED when the entries are not what was sealed
     * @throws org.polity.spi.store.StoreException if the store failed
     */
    public synchronized SealOutcome rebuild() {
        Seal last;
        try {
            last = newest();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return doesNotHold(e);
        }
        if (last == null) {
            return new SealOutcome(Status.NOTHING_NEW, null, "nothing was sealed, so that there are no lists");
        }
        TreeHash hash = TreeHash.of(hashName);
        MerkleBuilder trial = new MerkleBuilder(hash);
        append(0, last.position(), hash, trial, null);
        if (trial.size() != last.treeSize()
                || !HexFormat.of().formatHex(trial.root()).equals(last.root())) {
            // The damaged lists may still say which entry it was.
            return new SealOutcome(
                    Status.REFUSED, last, "the entries are not what was sealed by " + named(last) + VERIFY);
        }
        TileWriter writer = new TileWriter(new Tiles(store.slots(), hash), 0);
        append(0, last.position(), hash, new MerkleBuilder(hash, writer), writer);
        store.slots().write(writer.takeAll());
        return new SealOutcome(
                Status.NOTHING_NEW, last, "the lists of " + last.treeSize() + " entries were written anew");
    }

    private static String named(@Nullable Seal seal) {
        return seal == null
                ? "no seal"
                : "the seal of " + seal.treeSize() + " entries that was signed at " + seal.time() + " with the key "
                        + seal.publicKey();
    }

    private SealOutcome doesNotHold(RuntimeException e) {
        return new SealOutcome(Status.REFUSED, seen, "the newest seal does not hold: " + e.getMessage() + VERIFY);
    }

    private SealOutcome seal(@Nullable Seal last, long sealedTo, long head) {
        long start = last == null ? 0 : last.treeSize();
        TreeHash hash = TreeHash.of(hashName);
        Tiles tiles = new Tiles(store.slots(), hash);
        TileWriter writer = new TileWriter(tiles, start);
        MerkleBuilder tree = resume(tiles, hash, writer, start);
        if (last != null && !HexFormat.of().formatHex(tree.root()).equals(last.root())) {
            return new SealOutcome(
                    Status.REFUSED,
                    last,
                    "the hash tree of the sealed entries has the root "
                            + HexFormat.of().formatHex(tree.root()) + " and not that of " + named(last) + VERIFY);
        }
        long position = append(sealedTo, head, hash, tree, writer);
        if (tree.size() == start) {
            return new SealOutcome(Status.NOTHING_NEW, last, "every entry is sealed already");
        }
        return sign(last, tree, position, writer);
    }

    private static MerkleBuilder resume(Tiles tiles, TreeHash hash, TileWriter writer, long size) {
        TreeReader reader = new TreeReader(tiles, hash, size);
        List<byte[]> subtrees = new ArrayList<>();
        long start = 0;
        for (long end : MerkleTree.perfectEnds(size)) {
            subtrees.add(reader.root(start, end));
            start = end;
        }
        return MerkleBuilder.resume(hash, writer, size, subtrees);
    }

    /** Appends what stands after one position up to another and answers where the last entry stands. */
    private long append(long after, long last, TreeHash hash, MerkleBuilder tree, @Nullable TileWriter writer) {
        byte[] leaf = new byte[hash.length()];
        long position = after;
        while (position < last) {
            List<StoredEntry> page = store.read(position, PAGE);
            for (StoredEntry entry : page) {
                if (entry.position() > last) {
                    return position;
                }
                position = entry.position();
                if (writer != null) {
                    writer.at(position);
                }
                hash.leaf(entry.body(), leaf);
                tree.append(leaf);
            }
            if (page.isEmpty()) {
                break;
            }
            if (writer != null && writer.waiting() >= TILES_AT_ONCE) {
                store.slots().write(writer.takeFull());
            }
        }
        return position;
    }

    private SealOutcome sign(@Nullable Seal last, MerkleBuilder tree, long position, TileWriter writer) {
        // Clocks of several JVMs differ; a journal of seals that goes back in time would only puzzle its readers.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant time = last != null && last.time().isAfter(now) ? last.time() : now;
        Seal seal;
        try {
            Base64.Encoder base64 = Base64.getEncoder();
            Seal unsigned = new Seal(
                    tree.size(),
                    position,
                    HexFormat.of().formatHex(tree.root()),
                    hashName,
                    time,
                    signer.algorithm(),
                    base64.encodeToString(signer.publicKey()),
                    "");
            seal = SealText.withSignature(unsigned, base64.encodeToString(signer.sign(SealText.signed(unsigned))));
        } catch (RuntimeException e) {
            // A plugin's signer may fail in any way; the journal goes on and the seal waits.
            return new SealOutcome(Status.WAITING, last, "the signer gave no signature: " + e.getMessage());
        }
        String problem = SealSignature.problem(seal);
        if (problem != null) {
            return new SealOutcome(Status.WAITING, last, "the signer gave a seal that does not hold: " + problem);
        }
        List<SlotWrite> writes = new ArrayList<>(writer.takeAll());
        writes.add(new SlotWrite(Seals.name(seal.treeSize()), SealText.json(seal)));
        store.slots().write(writes);
        seen = seal;
        return new SealOutcome(Status.SEALED, seal, "sealed " + seal.treeSize() + " entries");
    }

    /**
     * The newest seal, or null when the journal was never sealed.
     *
     * @throws IllegalArgumentException if it is no seal
     * @throws IllegalStateException if it must not be built upon
     */
    private @Nullable Seal newest() {
        Seal before = seen;
        long known = before == null ? 0 : before.treeSize();
        byte[] content = seals.newest(known).map(Slots.Slot::content).orElse(null);
        if (content == null && before != null) {
            content = store.slots()
                    .read(Seals.name(known))
                    .orElseThrow(() -> new IllegalStateException("the seal of " + known
                            + " entries was there before and is gone; restore it from a backup"));
        }
        if (content == null) {
            return null;
        }
        Seal newest = SealText.parse(content);
        checkBelieved(newest);
        if (before != null && newest.treeSize() == known && !newest.root().equals(before.root())) {
            throw new IllegalStateException("the seal of " + known + " entries had another root before");
        }
        seen = newest;
        return newest;
    }

    /** Building on a seal of a stranger would give the stranger's entries our signature. */
    private void checkBelieved(Seal seal) {
        if (!seal.hash().equals(hashName)) {
            throw new IllegalStateException("the journal was sealed with the hash " + seal.hash()
                    + " and the setting is " + hashName + ": a journal keeps its hash");
        }
        String own = Base64.getEncoder().encodeToString(signer.publicKey());
        if (!seal.publicKey().equals(own) && !keys.contains(seal.publicKey())) {
            throw new IllegalStateException("it was signed with the key " + seal.publicKey()
                    + ", which is neither the signer's nor a listed one: list it if the key was changed");
        }
        String problem = SealSignature.problem(seal);
        if (problem != null) {
            throw new IllegalStateException(problem);
        }
    }
}
