package org.polity.plugins.indicators.csv;

/** A set of numbers for millions of keys: eight bytes a place, at most three quarters of them used. */
final class LongSet {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long EMPTY = -1;

    private long[] places = emptied(FIRST_SIZE);
    private int size;

    /**
     * Adds a number.
     *
     * @param number 0 or more
     * @return false when it was there
     */
    boolean add(long number) {
        if (4L * size >= 3L * places.length) {
            grow();
        }
        if (!put(places, number)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] larger = emptied(Math.multiplyExact(2, places.length));
        for (long number : places) {
            if (number != EMPTY) {
                put(larger, number);
            }
        }
        places = larger;
    }

    private static boolean put(long[] places, long number) {
        int mask = places.length - 1;
        int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (places[place] != EMPTY) {
            if (places[place] == number) {
                return false;
            }
            place = (place + 1) & mask;
        }
        places[place] = number;
        return true;
    }

    private static long[] emptied(int size) {
        long[] places = new long[size];
        java.util.Arrays.fill(places, EMPTY);
        return places;
    }
}
