package org.polity.engine.basis;

/** From handles to days, immutable after it is filled; a lookup is one probe or a few into flat memory. */
public final class DayMap {
    private static final int WIDTH = 2;
    private static final int DAY = 1;

    /** Two numbers a slot: key plus one (0 where free), then the day. */
    private int[] slots = new int[8 * WIDTH];

    private int size;

    /** Keeps the earlier of the day given and the day known. */
    public void earliest(int key, int day) {
        if (2 * WIDTH * (size + 1) > slots.length) {
            grow();
        }
        int slot = slot(slots, key);
        if (slots[slot] == 0) {
            size++;
        } else if (slots[slot + DAY] <= day) {
            return;
        }
        slots[slot] = key + 1;
        slots[slot + DAY] = day;
    }

    /** The day of a key, or {@link Days#NEVER} when it has none. */
    public int get(int key) {
        int slot = slot(slots, key);
        return slots[slot] == 0 ? Days.NEVER : slots[slot + DAY];
    }

    private static int slot(int[] slots, int key) {
        int mask = slots.length - 1;
        // The top bits of the product spread keys that follow each other over slots of their own.
        int slot = ((key * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots.length / WIDTH - 1)) * WIDTH;
        while (slots[slot] != 0 && slots[slot] != key + 1) {
            slot = (slot + WIDTH) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] wider = new int[slots.length * 2];
        for (int i = 0; i < slots.length; i += WIDTH) {
            if (slots[i] != 0) {
                System.arraycopy(slots, i, wider, slot(wider, slots[i] - 1), WIDTH);
            }
        }
        slots = wider;
    }
}
