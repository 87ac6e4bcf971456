package org.polity.engine.basis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Every handle that is in any of some sets; null stands for an empty set. */
    public static Bits union(List<? extends @Nullable Bits> sets) {
        long[] words = new long[0];
        for (Bits set : sets) {
            if (set != null) {
                words = Arrays.copyOf(words, Math.max(words.length, set.words.length));
                for (int i = 0; i < set.words.length; i++) {
                    words[i] |= set.words[i];
                }
            }
        }
        return new Bits(words);
    }

    /** The handles below 64, as bits. */
    public long low() {
        return words.length == 0 ? 0 : words[0];
    }

    /** Whether a handle of 0 or more is in the set. */
    public boolean has(int handle) {
        int word = handle >> 6;
        return word < words.length && ((words[word] >>> handle) & 1) != 0;
    }
}
