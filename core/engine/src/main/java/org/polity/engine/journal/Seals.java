package org.polity.engine.journal;

import java.util.List;
import java.util.Optional;
import org.polity.spi.store.Slots;

/** The seals in their slots, named by tree size. Thread-safe. */
final class Seals {
    private static final String PREFIX = "seal/";
    private static final int PAGE = 256;

    private final Slots slots;

    Seals(Slots slots) {
        this.slots = slots;
    }

    static String name(long treeSize) {
        return PREFIX + Tile.digits(treeSize);
    }

    /** The tree size that a slot's name says; -1 when it is no name of a seal. */
    static long size(String name) {
        if (!name.matches("seal/00[0-9]{18}")) {
            return -1;
        }
        return Long.parseLong(name.substring(PREFIX.length()));
    }

    /** The next slots of seals in the order of their names, empty at the end; not all need have names of seals. */
    List<Slots.Slot> after(String name) {
        return slots.list(PREFIX, name, PAGE);
    }

    /**
     * The seal of the largest tree. Asks only for slots after a name, in ever larger and then ever smaller steps, so that
     * it costs a few look-ups however many seals there are, and needs no pointer that two JVMs could overwrite.
     *
     * @param known a tree size after which to look, 0 when nothing is known
     * @return empty when no tree larger than {@code known} is sealed
     */
    Optional<Slots.Slot> newest(long known) {
        Optional<Slots.Slot> newest = Optional.empty();
        long step = 1;
        long low = known;
        long high = Long.MAX_VALUE;
        while (low < high) {
            long probe = high == Long.MAX_VALUE ? Math.max(low, low + step - 1) : low + (high - low) / 2;
            List<Slots.Slot> next = slots.list(PREFIX, name(probe), 1);
            if (next.isEmpty()) {
                high = probe;
            } else {
                newest = Optional.of(next.get(0));
                low = checkedSize(next.get(0).name());
                step *= 2;
            }
        }
        return newest;
    }

    /**
     * The seal of the largest tree, found with few look-ups when an earlier answer is known.
     *
     * @param known the tree size of a seal that was there before, 0 when nothing is known
     */
    Optional<Slots.Slot> latest(long known) {
        Optional<Slots.Slot> newer = newest(known);
        if (newer.isPresent() || known == 0) {
            return newer;
        }
        Optional<byte[]> same = slots.read(name(known));
        return same.isPresent() ? same.map(content -> new Slots.Slot(name(known), content)) : newest(0);
    }

    private static long checkedSize(String name) {
        long size = size(name);
        if (size < 0) {
            throw new IllegalStateException("the slot `" + name + "` is no seal: remove it");
        }
        return size;
    }
}
