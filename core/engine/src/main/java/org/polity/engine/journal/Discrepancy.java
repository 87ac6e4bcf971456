package org.polity.engine.journal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Verification.Finding;
import org.polity.model.journal.Verification.Kind;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/**
 * Says what happened where the journal first differs from the list of what was sealed. It looks for the entry that was
 * found in the rest of the list, and for the entry that was expected in the rest of the journal:
 *
 * <pre>
 *                        expected one stands later    expected one is nowhere
 * found one was sealed   REORDERED                    REMOVED
 * found one was not      ADDED                        by position: same CHANGED, later REMOVED, earlier ADDED
 * </pre>
 */
final class Discrepancy {
    private final Store store;
    private final Executor readAhead;
    private final TreeHash hash;
    private final SealedLeaves leaves;
    private final long sealed;

    Discrepancy(Store store, Executor readAhead, TreeHash hash, SealedLeaves leaves, long sealed) {
        this.store = store;
        this.readAhead = readAhead;
        this.hash = hash;
        this.leaves = leaves;
        this.sealed = sealed;
    }

    /** The journal ends before the list does. */
    Finding atTheEnd(long index, long lastPosition) {
        Tile tile = tile(index);
        long position = tile.position((int) (index % Tile.WIDTH));
        return new Finding(
                Kind.REMOVED,
                position,
                expected(index, tile) + " is missing: the journal ends at position " + lastPosition + ", "
                        + (sealed - index) + " sealed entries too early; restore them from a backup");
    }

    /** An entry stands where another one was sealed. */
    Finding at(long index, StoredEntry entry, byte[] leaf) {
        Tile tile = tile(index);
        int record = (int) (index % Tile.WIDTH);
        long sealedAt = tile.position(record);
        long sealedAs = leaves.find(leaf, index + 1, sealed);
        long standsAt = findEntry(tile.hash(record), entry.position());
        if (sealedAs >= 0 && standsAt >= 0) {
            return new Finding(
                    Kind.REORDERED,
                    entry.position(),
                    "the entry at position " + entry.position() + " was sealed as leaf " + sealedAs + "; "
                            + expected(index, tile) + " belongs here and stands at position " + standsAt
                            + "; restore the order from a backup");
        }
        if (standsAt >= 0 || (sealedAs < 0 && entry.position() < sealedAt)) {
            return new Finding(
                    Kind.ADDED,
                    entry.position(),
                    "the entry at position " + entry.position() + " was not there when the journal was sealed: "
                            + expected(index, tile) + " belongs here; find out who wrote it");
        }
        if (sealedAs >= 0 || entry.position() > sealedAt) {
            return new Finding(
                    Kind.REMOVED,
                    sealedAt,
                    expected(index, tile) + " is missing: the journal goes on at position " + entry.position()
                            + "; restore it from a backup");
        }
        return new Finding(
                Kind.CHANGED,
                entry.position(),
                "the entry at position " + entry.position() + " is not what was sealed: its hash is "
                        + SealAudit.hex(leaf)
                        + ", sealed as leaf " + index + " was " + SealAudit.hex(tile.hash(record))
                        + "; restore it from a backup");
    }

    private static String expected(long index, Tile tile) {
        int record = (int) (index % Tile.WIDTH);
        return "the entry that was sealed at position " + tile.position(record) + " (leaf " + index + ", hash "
                + SealAudit.hex(tile.hash(record)) + ")";
    }

    private Tile tile(long index) {
        @Nullable Tile tile = leaves.at(index);
        if (tile == null) {
            throw new IllegalStateException(
                    "the list of sealed entries was changed while it was verified: verify again");
        }
        return tile;
    }

    /** Where an entry of this leaf hash stands after a position; -1 when it does not. */
    private long findEntry(byte[] wanted, long after) {
        byte[] leaf = new byte[hash.length()];
        try (JournalPages pages = new JournalPages(store, after, Long.MAX_VALUE, readAhead)) {
            for (List<StoredEntry> page = pages.next(); !page.isEmpty(); page = pages.next()) {
                for (StoredEntry entry : page) {
                    hash.leaf(entry.body(), leaf);
                    if (Arrays.equals(leaf, wanted)) {
                        return entry.position();
                    }
                }
            }
        }
        return -1;
    }
}
