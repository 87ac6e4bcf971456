package org.polity.engine.basis;

import java.util.Arrays;

/** An immutable set of handles. */
public final class Bits {
    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    /** The set of some handles, each 0 or more. */
    public static Bits of(int... handles) {
        long[] words = new long[0];
        for (int handle : handles) {
            int word = handle >> 6;
            if (word >= words.length) {
                words = Arrays.copyOf(words, word + 1);
            }
            words[word] |= 1L << handle;
        }
        return new Bits(words);
    }

    /** Whether a handle of 0 or more is in the set. */
    public boolean has(int handle) {
        int word = handle >> 6;
        return word < words.length && ((words[word] >>> handle) & 1) != 0;
    }
}
