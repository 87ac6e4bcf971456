package org.polity.engine.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** A sealed tree, read from its tiles as far as needed. For one question; not thread-safe. */
final class TreeReader implements MerkleTree.Ranges {
    private final Tiles tiles;
    private final TreeHash hash;
    private final long size;
    private final Map<String, Tile> read = new HashMap<>();

    TreeReader(Tiles tiles, TreeHash hash, long size) {
        this.tiles = tiles;
        this.hash = hash;
        this.size = size;
    }

    /**
     * The root over a range of leaves.
     *
     * @throws DamagedListException if a tile is missing
     */
    @Override
    public byte[] root(long start, long end) {
        long length = end - start;
        if (Long.bitCount(length) == 1 && start % length == 0) {
            return perfectRoot(start, Long.numberOfTrailingZeros(length));
        }
        long middle = start + MerkleTree.split(length);
        return hash.node(root(start, middle), root(middle, end));
    }

    private byte[] perfectRoot(long start, int height) {
        int level = height / Tile.HEIGHT;
        long first = start >>> (level * Tile.HEIGHT);
        Tile tile = tile(level, first / Tile.WIDTH);
        int offset = (int) (first % Tile.WIDTH);
        byte[][] nodes = new byte[1 << (height % Tile.HEIGHT)][];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = tile.hash(offset + i);
        }
        for (int width = nodes.length / 2; width > 0; width /= 2) {
            for (int i = 0; i < width; i++) {
                nodes[i] = hash.node(nodes[2 * i], nodes[2 * i + 1]);
            }
        }
        return nodes[0];
    }

    /**
     * Which leaf the entry at a journal position is.
     *
     * @throws DamagedListException if a tile is missing
     */
    OptionalLong indexOf(long position) {
        for (int level = (Long.SIZE - 1) / Tile.HEIGHT; level >= 0; level--) {
            long complete = size >>> (level * Tile.HEIGHT);
            long number = complete / Tile.WIDTH;
            int records = (int) (complete % Tile.WIDTH);
            // The full tiles of this level are below nodes of the level above, where the position was not found.
            int found = records == 0 ? 0 : tile(level, number).search(position);
            if (found < records) {
                return descend(level, number * Tile.WIDTH + found, position);
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong descend(int topLevel, long topNode, long position) {
        long node = topNode;
        for (int level = topLevel; level > 0; level--) {
            // The children of a node are exactly one tile of the level below.
            int found = tile(level - 1, node).search(position);
            if (found == Tile.WIDTH) {
                throw new DamagedListException(level - 1, node);
            }
            node = node * Tile.WIDTH + found;
        }
        Tile leaves = tile(0, node / Tile.WIDTH);
        boolean here = leaves.position((int) (node % Tile.WIDTH)) == position;
        return here ? OptionalLong.of(node) : OptionalLong.empty();
    }

    private Tile tile(int level, long number) {
        Tile known = read.get(Tile.prefix(level, number));
        if (known != null) {
            return known;
        }
        long complete = size >>> (level * Tile.HEIGHT);
        int records = (int) Math.min(Tile.WIDTH, complete - number * Tile.WIDTH);
        Tile tile = tiles.atLeast(level, number, records);
        if (tile == null) {
            throw new DamagedListException(level, number);
        }
        read.put(Tile.prefix(level, number), tile);
        return tile;
    }
}
