package org.polity.engine.basis;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Gives each text a handle: a small number, the same for the life of the engine. Handles are never taken back, so all
 * snapshots share them. Thread-safe; reading takes no lock.
 *
 * <p>A hash map of boxed numbers costs five misses of the cache for a text in a city of 90,000 officers and was half of a
 * decision ({@code docs/performance.md}); this table, whose slot holds hash, handle and the place of the characters,
 * costs two.
 */
public final class Keys {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

    private volatile Slots slots = new Slots(new long[128], new char[512]);
    private volatile String[] names = new String[64];
    private int size;
    private int used;

    /**
     * @param slots two numbers a slot: hash and handle plus one, then the place of the characters; 0 where free
     * @param characters the length of a text, then its characters
     */
    private record Slots(long[] slots, char[] characters) {}

    /** The handle of a text, or -1 when it never had one. */
    public int find(String text) {
        Slots table = slots;
        long[] held = table.slots;
        int hash = spread(text.hashCode());
        int mask = held.length - 2;
        for (int slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
            long entry = (long) SLOT.getAcquire(held, slot);
            if (entry == 0) {
                return -1;
            }
            if ((int) (entry >>> 32) == hash && isAt(table.characters, (int) held[slot + 1], text)) {
                return (int) entry - 1;
            }
        }
    }

    private static boolean isAt(char[] characters, int place, String text) {
        int length = text.length();
        if (characters[place] != (char) length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[place + 1 + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The handle of a text, a new one if it has none yet.
     *
     * @throws IllegalArgumentException if the text is longer than 65,535 characters
     */
    public synchronized int handle(String text) {
        int known = find(text);
        if (known >= 0) {
            return known;
        }
        if (text.length() > Character.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "an identifier of " + text.length() + " characters is longer than " + (int) Character.MAX_VALUE);
        }
        makeRoom(text.length() + 1);
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = text;
        char[] characters = slots.characters;
        characters[used] = (char) text.length();
        text.getChars(0, text.length(), characters, used + 1);
        put(slots.slots, spread(text.hashCode()), size, used);
        used += text.length() + 1;
        return size++;
    }

    private void makeRoom(int length) {
        char[] characters = slots.characters;
        if (used + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, used + length));
        }
        long[] held = slots.slots;
        if (4L * (size + 1) > held.length) {
            long[] wider = new long[held.length * 2];
            for (int slot = 0; slot < held.length; slot += 2) {
                if (held[slot] != 0) {
                    put(wider, (int) (held[slot] >>> 32), (int) held[slot] - 1, (int) held[slot + 1]);
                }
            }
            held = wider;
        }
        if (held != slots.slots || characters != slots.characters) {
            slots = new Slots(held, characters);
        }
    }

    private static void put(long[] held, int hash, int handle, int place) {
        int mask = held.length - 2;
        int slot = (hash << 1) & mask;
        while (held[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        held[slot + 1] = place;
        // A reader that sees the entry sees the place and the characters too.
        SLOT.setRelease(held, slot, ((long) hash << 32) | (handle + 1));
    }

    private static int spread(int hash) {
        return (hash ^ (hash >>> 15)) * 0x9E3779B1;
    }

    /** The text of a handle that was given. */
    public String name(int handle) {
        return names[handle];
    }
}
