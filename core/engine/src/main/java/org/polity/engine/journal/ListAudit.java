package org.polity.engine.journal;

import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Seal;
import org.polity.spi.store.Slots;

/** Grows the tree from the lists of sealed leaves and holds it against the roots of the seals. Not thread-safe. */
final class ListAudit implements MerkleBuilder.Completion {
    private final TreeHash hash;
    private final Tiles tiles;
    private final long newest;
    private final SealedLeaves leaves;
    private final MerkleBuilder tree;
    private final byte[] leaf;
    private long position;
    private @Nullable Tile node;
    private @Nullable SealFault nodeFault;

    ListAudit(Slots slots, TreeHash hash, long newest) {
        this.hash = hash;
        this.newest = newest;
        this.tiles = new Tiles(slots, hash);
        this.leaves = new SealedLeaves(tiles, newest);
        this.tree = new MerkleBuilder(hash, this);
        this.leaf = new byte[hash.length()];
    }

    TreeHash hash() {
        return hash;
    }

    SealedLeaves leaves() {
        return leaves;
    }

    /** Goes on to the tree of a seal that is signed as it should be; null when the list gives its root. */
    @Nullable
    SealFault advance(Seal seal, long trusted, long trustedPosition) {
        while (tree.size() < seal.treeSize()) {
            Tile tile = leaves.at(tree.size());
            if (tile == null) {
                return broken(seal, trusted, trustedPosition, "ends before leaf " + tree.size());
            }
            int index = (int) (tree.size() % Tile.WIDTH);
            position = tile.position(index);
            tile.copyHash(index, leaf);
            tree.append(leaf);
        }
        // When a seal before this one failed, the list may have gone further than this tree already.
        String root = SealAudit.hex(tree.root());
        if (tree.size() != seal.treeSize() || !root.equals(seal.root())) {
            return broken(seal, trusted, trustedPosition, "gives the root " + root);
        }
        if (position != seal.position()) {
            return SealFault.ofSeal(
                    seal.treeSize(),
                    seal.position(),
                    "the seal of " + seal.treeSize() + " entries ends at position " + seal.position()
                            + " and the list of sealed entries at " + position + ": have the lists rebuilt");
        }
        return null;
    }

    private static SealFault broken(Seal seal, long trusted, long trustedPosition, String found) {
        return new SealFault(
                trusted,
                seal.treeSize(),
                trustedPosition + 1,
                seal.root(),
                "the list of the entries sealed after position " + trustedPosition + " up to position "
                        + seal.position()
                        + " (leaves " + trusted + " to " + (seal.treeSize() - 1) + ") " + found + ", and the seal says "
                        + seal.root());
    }

    /** Compares the lists of upper levels, which proofs and the next seal rest on. */
    @Override
    public void complete(int height, byte[] subtree) {
        if (height == 0 || height % Tile.HEIGHT != 0 || nodeFault != null) {
            return;
        }
        int level = height / Tile.HEIGHT;
        long index = tree.size() >>> height;
        Tile tile = node;
        if (tile == null || tile.level() != level || tile.number() != index / Tile.WIDTH) {
            tile = tiles.best(level, index / Tile.WIDTH, newest);
            node = tile;
        }
        int record = (int) (index % Tile.WIDTH);
        if (tile == null
                || record >= tile.count()
                || !tile.hasHash(record, subtree)
                || tile.position(record) != position) {
            nodeFault = SealFault.ofSeal(
                    tree.size() + 1,
                    position,
                    "the list `" + Tile.prefix(level, index / Tile.WIDTH)
                            + "` does not fit the leaves below it at record " + record
                            + "; every seal holds, but proofs need the list: have the lists rebuilt");
        }
    }

    /** What is wrong with the lists of upper levels below so many leaves; null when there is nothing. */
    @Nullable
    SealFault nodeFault(long trusted) {
        SealFault found = nodeFault;
        return found != null && found.from() <= trusted
                ? new SealFault(trusted, trusted, found.position(), null, found.message())
                : null;
    }
}
