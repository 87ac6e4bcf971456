package org.polity.engine.basis;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Gives each text a handle: a small number, the same for the life of the engine. Handles are never taken back, so all
 * snapshots share them. Thread-safe; reading takes no lock.
 *
 * <p>Looking up names is most of what a question by names costs, and each miss of the cache in it counts
 * ({@code docs/performance.md}). A hash map of boxed numbers costs five misses for a text in a city of 90,000 officers. Here
 * the slot itself holds the text, packed into three numbers, if it is no longer than 24 characters of one byte each, as
 * identifiers are; so a look-up costs one. Other texts are compared by name.
 */
public final class Keys {
    private static final VarHandle HEAD = MethodHandles.arrayElementVarHandle(long[].class);

    /** Four numbers a slot: the head, and the packed characters. The head is 0 where the slot is free. */
    private static final int WIDTH = 4;

    private static final int PACKED = 24;

    /** The characters of a text that cannot be packed; no packed text of 8 characters is all of {@code U+00FF} either. */
    private static final long WIDE = -1;

    private volatile long[] slots = new long[64 * WIDTH];
    private volatile String[] names = new String[64];
    private int size;

    /** The handle of a text, or -1 when it never had one. */
    public int find(String text) {
        int length = text.length();
        long first = pack(text, 0, Math.min(length, 8));
        long second = pack(text, 8, Math.min(length, 16));
        long third = pack(text, 16, Math.min(length, PACKED));
        if (length > PACKED || first == WIDE || second == WIDE || third == WIDE) {
            return findByName(text);
        }
        long[] held = slots;
        int tag = tag(first, second, third, length);
        int mask = held.length - 1;
        for (int slot = place(tag, held); ; slot = (slot + WIDTH) & mask) {
            long head = (long) HEAD.getAcquire(held, slot);
            if (head == 0) {
                return -1;
            }
            if ((int) (head >>> 32) == tag
                    && held[slot + 1] == first
                    && held[slot + 2] == second
                    && held[slot + 3] == third) {
                return (int) head - 1;
            }
        }
    }

    private int findByName(String text) {
        long[] held = slots;
        int tag = tag(WIDE, WIDE, text.hashCode(), text.length());
        int mask = held.length - 1;
        for (int slot = place(tag, held); ; slot = (slot + WIDTH) & mask) {
            long head = (long) HEAD.getAcquire(held, slot);
            if (head == 0) {
                return -1;
            }
            int handle = (int) head - 1;
            if ((int) (head >>> 32) == tag && held[slot + 1] == WIDE && names[handle].equals(text)) {
                return handle;
            }
        }
    }

    /** The characters from one place to another as one number, or {@link #WIDE} when one of them takes two bytes. */
    private static long pack(String text, int from, int until) {
        long packed = 0;
        int all = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            all |= c;
            packed = (packed << 8) | c;
        }
        return all > 0xFF ? WIDE : packed;
    }

    /** The handle of a text, a new one if it has none yet. */
    public synchronized int handle(String text) {
        int known = find(text);
        if (known >= 0) {
            return known;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = text;
        if (4L * WIDTH * (size + 1) > 3L * slots.length) {
            slots = wider(slots);
        }
        int length = text.length();
        long first = pack(text, 0, Math.min(length, 8));
        long second = pack(text, 8, Math.min(length, 16));
        long third = pack(text, 16, Math.min(length, PACKED));
        if (length > PACKED || first == WIDE || second == WIDE || third == WIDE) {
            first = WIDE;
            second = WIDE;
            third = text.hashCode();
        }
        put(slots, tag(first, second, third, length), size, first, second, third);
        return size++;
    }

    private static long[] wider(long[] held) {
        long[] wider = new long[held.length * 2];
        for (int slot = 0; slot < held.length; slot += WIDTH) {
            if (held[slot] != 0) {
                put(
                        wider,
                        (int) (held[slot] >>> 32),
                        (int) held[slot] - 1,
                        held[slot + 1],
                        held[slot + 2],
                        held[slot + 3]);
            }
        }
        return wider;
    }

    private static void put(long[] held, int tag, int handle, long first, long second, long third) {
        int mask = held.length - 1;
        int slot = place(tag, held);
        while (held[slot] != 0) {
            slot = (slot + WIDTH) & mask;
        }
        held[slot + 1] = first;
        held[slot + 2] = second;
        held[slot + 3] = third;
        // A reader that sees the head sees the characters and the name too.
        HEAD.setRelease(held, slot, ((long) tag << 32) | (handle + 1));
    }

    /** Where to look first: the top bits of the tag, which depend on all characters. */
    private static int place(int tag, long[] held) {
        return (tag >>> Integer.numberOfLeadingZeros(held.length / WIDTH - 1)) * WIDTH;
    }

    /** 32 bits that texts seldom share; the length tells apart texts that end with {@code U+0000}. */
    private static int tag(long first, long second, long third, int length) {
        long mixed = (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL ^ third;
        mixed = (mixed ^ (mixed >>> 29)) * 0x9E3779B97F4A7C15L;
        return ((int) (mixed >>> 32) & ~31) | Math.min(length, 31);
    }

    /** The text of a handle that was given. */
    public String name(int handle) {
        return names[handle];
    }
}
