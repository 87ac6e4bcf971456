package org.polity.engine.journal;

import org.jspecify.annotations.Nullable;

/** The list of sealed leaves from the first on, read tile by tile. Not thread-safe. */
final class SealedLeaves {
    private final Tiles tiles;
    private final long size;
    private @Nullable Tile tile;

    /**
     * The list.
     *
     * @param size how many leaves the newest seal speaks of; of several versions of a tile the one written with it is read
     */
    SealedLeaves(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The tile with a leaf, or null when the list does not have the leaf. */
    @Nullable
    Tile at(long index) {
        Tile known = tile;
        if (known == null || known.number() != index / Tile.WIDTH) {
            known = tiles.best(0, index / Tile.WIDTH, size);
            tile = known;
        }
        return known != null && index % Tile.WIDTH < known.count() ? known : null;
    }

    /** Where a leaf hash stands in the list from one index on, up to before another; -1 when it does not. */
    long find(byte[] hash, long from, long to) {
        for (long index = from; index < to; index++) {
            Tile here = at(index);
            if (here != null && here.hasHash((int) (index % Tile.WIDTH), hash)) {
                return index;
            }
        }
        return -1;
    }
}
