package org.polity.engine.basis;

import java.util.Arrays;

/** From handles to days and the rows that gave them, immutable after it is filled; a lookup is one probe or a few into flat memory. */
public final class DayMap {
    private int[] keys = new int[8];
    private int[] days = new int[8];
    private int[] rows = new int[8];
    private int size;

    public DayMap() {
        Arrays.fill(keys, -1);
    }

    /** Keeps the earlier of the day given and the day known. */
    public void earliest(int key, int day, int row) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] < 0) {
            keys[slot] = key;
            size++;
        } else if (days[slot] <= day) {
            return;
        }
        days[slot] = day;
        rows[slot] = row;
    }

    /** The day of a key, or {@link Days#NEVER} when it has none. */
    public int get(int key) {
        int slot = slot(keys, key);
        return keys[slot] < 0 ? Days.NEVER : days[slot];
    }

    /** The row that gave a key its day, or -1 when it has none. */
    public int row(int key) {
        int slot = slot(keys, key);
        return keys[slot] < 0 ? -1 : rows[slot];
    }

    private static int slot(int[] keys, int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9E3779B1) >>> 16) & mask;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] wider = new int[keys.length * 2];
        int[] widerDays = new int[wider.length];
        int[] widerRows = new int[wider.length];
        Arrays.fill(wider, -1);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                int slot = slot(wider, keys[i]);
                wider[slot] = keys[i];
                widerDays[slot] = days[i];
                widerRows[slot] = rows[i];
            }
        }
        keys = wider;
        days = widerDays;
        rows = widerRows;
    }
}
