package org.polity.engine.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Slots;

/** Finds the tiles of one tree in the slots. Thread-safe. */
final class Tiles {
    /** How many versions of one tile are read at once; more than one is rare. */
    private static final int PAGE = 16;

    private final Slots slots;
    private final int recordLength;

    Tiles(Slots slots, TreeHash hash) {
        this.slots = slots;
        this.recordLength = Tile.recordLength(hash);
    }

    int recordLength() {
        return recordLength;
    }

    /** A version of a tile that has at least so many records; null when there is none, or it is not what its name says. */
    @Nullable
    Tile atLeast(int level, long number, int records) {
        String prefix = Tile.prefix(level, number);
        List<Slots.Slot> found = slots.list(prefix, Tile.name(level, number, records - 1), 1);
        return found.isEmpty() ? null : tile(level, number, found.get(0));
    }

    /**
     * The version of a tile that was written with the seal of so many leaves, or else the longest; null when there is none.
     */
    @Nullable
    Tile best(int level, long number, long size) {
        long complete = size >>> (level * Tile.HEIGHT);
        int records = (int) Math.max(1, Math.min(Tile.WIDTH, complete - number * Tile.WIDTH));
        Tile exact = atLeast(level, number, records);
        return exact == null ? longest(level, number) : exact;
    }

    /** The longest version of a tile; null when there is none that is what its name says. */
    @Nullable
    Tile longest(int level, long number) {
        Tile longest = null;
        for (Slots.Slot slot : versions(level, number)) {
            Tile tile = tile(level, number, slot);
            longest = tile == null ? longest : tile;
        }
        return longest;
    }

    /** All slots of a tile, the shortest version first. */
    List<Slots.Slot> versions(int level, long number) {
        String prefix = Tile.prefix(level, number);
        List<Slots.Slot> versions = new ArrayList<>();
        String after = "";
        List<Slots.Slot> page;
        do {
            page = slots.list(prefix, after, PAGE);
            versions.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).name();
        } while (page.size() == PAGE);
        return versions;
    }

    private @Nullable Tile tile(int level, long number, Slots.Slot slot) {
        Tile tile = new Tile(level, number, recordLength, slot.content());
        boolean whole = slot.content().length % recordLength == 0 && tile.count() > 0 && tile.count() <= Tile.WIDTH;
        return whole && slot.name().equals(Tile.name(level, number, tile.count())) ? tile : null;
    }
}
