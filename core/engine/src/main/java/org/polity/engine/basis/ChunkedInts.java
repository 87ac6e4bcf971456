package org.polity.engine.basis;

import java.util.Arrays;

/**
 * An immutable array of rows of numbers that shares its chunks with the arrays it was edited from. Rows lie flat in
 * memory, so that reading all of one costs one miss of the cache; what was never set is 0.
 */
public final class ChunkedInts {
    private static final int BITS = 7;
    private static final int ROWS = 1 << BITS;
    private static final int MASK = ROWS - 1;

    private final int[][] chunks;
    private final int width;

    private ChunkedInts(int[][] chunks, int width) {
        this.chunks = chunks;
        this.width = width;
    }

    /** An array in which nothing is set. */
    public static ChunkedInts empty(int width) {
        return new ChunkedInts(new int[0][], width);
    }

    /** One number of a row of 0 or more; 0 beyond the end. */
    public int get(int row, int column) {
        int chunk = row >> BITS;
        return chunk < chunks.length ? chunks[chunk][(row & MASK) * width + column] : 0;
    }

    /** Begins to edit a copy. */
    public Editor edit() {
        return new Editor(chunks, width);
    }

    /** Edits a copy of a {@link ChunkedInts}; used by one thread. */
    public static final class Editor {
        private final int width;
        private int[][] chunks;
        private boolean[] owned;

        private Editor(int[][] shared, int width) {
            this.width = width;
            chunks = shared.clone();
            owned = new boolean[chunks.length];
        }

        /** Sets the numbers of a row, as many as the array is wide. */
        public void set(int row, int... numbers) {
            int chunk = row >> BITS;
            if (chunk >= chunks.length) {
                int before = chunks.length;
                chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, before + (before >> 1)));
                owned = Arrays.copyOf(owned, chunks.length);
                for (int i = before; i < chunks.length; i++) {
                    chunks[i] = new int[ROWS * width];
                    owned[i] = true;
                }
            }
            if (!owned[chunk]) {
                chunks[chunk] = chunks[chunk].clone();
                owned[chunk] = true;
            }
            System.arraycopy(numbers, 0, chunks[chunk], (row & MASK) * width, width);
        }

        /** The edited array; the editor must not be used after it. */
        public ChunkedInts build() {
            return new ChunkedInts(chunks, width);
        }
    }
}
