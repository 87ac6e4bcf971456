package org.polity.engine.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;

/** Collects the tiles of a tree that grows, level by level. Not thread-safe. */
final class TileWriter implements MerkleBuilder.Completion {
    private final Tiles tiles;
    private final List<Level> levels = new ArrayList<>();
    private final List<SlotWrite> finished = new ArrayList<>();
    private final long startSize;
    private long position;

    /**
     * Goes on from a tree of {@code size} leaves.
     *
     * @throws DamagedListException if its last tiles are missing
     */
    TileWriter(Tiles tiles, long size) {
        this.tiles = tiles;
        this.startSize = size;
        for (int level = 0; level == 0 || size >>> (level * Tile.HEIGHT) > 0; level++) {
            levels.add(new Level(level));
        }
    }

    /** Says where the next leaf stands in the journal. */
    void at(long nextPosition) {
        position = nextPosition;
    }

    @Override
    public void complete(int height, byte[] hash) {
        if (height % Tile.HEIGHT == 0) {
            int level = height / Tile.HEIGHT;
            if (level == levels.size()) {
                levels.add(new Level(level));
            }
            levels.get(level).add(hash);
        }
    }

    /** How many full tiles wait to be written. */
    int waiting() {
        return finished.size();
    }

    /** The full tiles that wait, which are then forgotten. */
    List<SlotWrite> takeFull() {
        List<SlotWrite> writes = List.copyOf(finished);
        finished.clear();
        return writes;
    }

    /** All tiles that wait, and the last tile of each level as far as it has come; then the writer is used up. */
    List<SlotWrite> takeAll() {
        levels.forEach(Level::finish);
        return takeFull();
    }

    /** The tile of one level that is being filled. */
    private final class Level {
        private final int level;
        private final byte[] records = new byte[Tile.WIDTH * tiles.recordLength()];
        private long number;
        private int length;
        private int writtenLength;

        Level(int level) {
            this.level = level;
            long complete = startSize >>> (level * Tile.HEIGHT);
            this.number = complete / Tile.WIDTH;
            int count = (int) (complete % Tile.WIDTH);
            if (count > 0) {
                @Nullable Tile tile = tiles.atLeast(level, number, count);
                if (tile == null) {
                    throw new DamagedListException(level, number);
                }
                length = count * tiles.recordLength();
                System.arraycopy(tile.records(), 0, records, 0, length);
                writtenLength = length;
            }
        }

        void add(byte[] hash) {
            ByteBuffer.wrap(records, length, tiles.recordLength())
                    .putLong(position)
                    .put(hash);
            length += tiles.recordLength();
            if (length == records.length) {
                finish();
                number++;
                length = 0;
                writtenLength = 0;
            }
        }

        void finish() {
            if (length == writtenLength) {
                return;
            }
            int count = length / tiles.recordLength();
            String name = Tile.name(level, number, count);
            finished.add(new SlotWrite(name, Arrays.copyOf(records, length)));
            if (writtenLength > 0) {
                // The longer version says all that the shorter ones say, also to a JVM that seals at this moment.
                for (Slots.Slot old : tiles.versions(level, number)) {
                    if (old.name().compareTo(name) < 0) {
                        finished.add(SlotWrite.destroy(old.name()));
                    }
                }
            }
        }
    }
}
