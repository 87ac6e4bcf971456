package org.polity.engine.basis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable array that shares its chunks with the arrays it was edited from: changing one element of 90,000 copies
 * one chunk and the list of chunks, not the array.
 *
 * @param <T> what it holds; an element never set is null
 */
public final class Chunked<T> {
    private static final int BITS = 7;
    private static final int CHUNK = 1 << BITS;
    private static final int MASK = CHUNK - 1;
    private static final @Nullable Object[] NO_CHUNK = new @Nullable Object[CHUNK];

    private final @Nullable Object[][] chunks;

    private Chunked(@Nullable Object[][] chunks) {
        this.chunks = chunks;
    }

    /** An array in which nothing is set. */
    public static <T> Chunked<T> empty() {
        return new Chunked<>(new Object[0][]);
    }

    /** The element at an index of 0 or more, or null when it was never set or lies beyond the end. */
    @SuppressWarnings("unchecked") // the editor takes only elements of type T
    public @Nullable T get(int index) {
        int chunk = index >> BITS;
        return chunk < chunks.length ? (T) chunks[chunk][index & MASK] : null;
    }

    /** One more than the greatest index that may be set. */
    public int capacity() {
        return chunks.length << BITS;
    }

    /** Begins to edit a copy. */
    public Editor<T> edit() {
        return new Editor<>(chunks);
    }

    /**
     * Edits a copy of a {@link Chunked}; used by one thread.
     *
     * @param <T> what it holds
     */
    public static final class Editor<T> {
        private @Nullable Object[][] chunks;
        private boolean[] owned;

        private Editor(@Nullable Object[][] shared) {
            chunks = shared.clone();
            owned = new boolean[chunks.length];
        }

        @SuppressWarnings("unchecked") // set() takes only elements of type T
        public @Nullable T get(int index) {
            int chunk = index >> BITS;
            return chunk < chunks.length ? (T) chunks[chunk][index & MASK] : null;
        }

        public void set(int index, @Nullable T element) {
            int chunk = index >> BITS;
            if (chunk >= chunks.length) {
                int length = Math.max(chunk + 1, chunks.length + (chunks.length >> 1));
                int before = chunks.length;
                chunks = Arrays.copyOf(chunks, length);
                Arrays.fill(chunks, before, length, NO_CHUNK);
                owned = Arrays.copyOf(owned, length);
            }
            if (!owned[chunk]) {
                chunks[chunk] = chunks[chunk].clone();
                owned[chunk] = true;
            }
            chunks[chunk][index & MASK] = element;
        }

        /** One more than the greatest index that may be set. */
        public int capacity() {
            return chunks.length << BITS;
        }

        /** The edited array; the editor must not be used after it. */
        public Chunked<T> build() {
            return new Chunked<>(chunks);
        }
    }
}
