package org.polity.spi.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What every store must take, and what none is handed: the records of this package check themselves here, and a store
 * checks the arguments of its methods. A character is a {@code char} of Java; a text holds no U+0000 and no half of a
 * surrogate pair, because not every database can keep them. Every method throws {@link IllegalArgumentException}, whose
 * message gives the actual value, the bound and the constant that holds it.
 */
public final class Limits {
    /** The longest key, stream, slot or value of an index row, in characters. */
    public static final int NAME_CHARACTERS = 200;
    /** The longest name of an index or a queue, in characters. */
    public static final int GROUP_CHARACTERS = 50;
    /** The longest name of a worker, in characters. */
    public static final int WORKER_CHARACTERS = 100;
    /** The longest reason for which an item is set aside, in characters. */
    public static final int DETAIL_CHARACTERS = 2_000;
    /** The largest body of an entry and the largest content of a slot, in bytes: 16 MiB. */
    public static final int BODY_BYTES = 16 << 20;
    /** The largest content of a queue item, in bytes: 1 MiB. */
    public static final int ITEM_BYTES = 1 << 20;

    private Limits() {}

    /**
     * Checks a key, stream, slot or value.
     *
     * @param kind what the text names, for the message
     * @param text 1 to {@link #NAME_CHARACTERS} characters
     * @return {@code text}, unchanged
     */
    public static String name(String kind, String text) {
        return text(kind, text, 1, NAME_CHARACTERS, "NAME_CHARACTERS");
    }

    /**
     * Checks the name of an index or a queue.
     *
     * @param kind what the text names, for the message
     * @param text 1 to {@link #GROUP_CHARACTERS} characters
     * @return {@code text}, unchanged
     */
    public static String group(String kind, String text) {
        return text(kind, text, 1, GROUP_CHARACTERS, "GROUP_CHARACTERS");
    }

    /**
     * Checks the name of a worker.
     *
     * @param text 1 to {@link #WORKER_CHARACTERS} characters
     * @return {@code text}, unchanged
     */
    public static String worker(String text) {
        return text("worker", text, 1, WORKER_CHARACTERS, "WORKER_CHARACTERS");
    }

    /**
     * Checks the reason for which an item is set aside.
     *
     * @param text at most {@link #DETAIL_CHARACTERS} characters, perhaps none
     * @return {@code text}, unchanged
     */
    public static String detail(String text) {
        return text("detail", text, 0, DETAIL_CHARACTERS, "DETAIL_CHARACTERS");
    }

    /**
     * Checks the size of a page.
     *
     * @param limit 1 or more
     * @return {@code limit}
     */
    public static int page(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + ": ask for 1 or more");
        }
        return limit;
    }

    /**
     * Checks a position after which to read.
     *
     * @param position 0 or more
     * @return {@code position}
     */
    public static long position(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("a position of " + position + ": give 0 or more");
        }
        return position;
    }

    /**
     * Checks the length of a lease.
     *
     * @param lease a millisecond or more
     * @return its milliseconds
     */
    public static long lease(Duration lease) {
        if (lease.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("a lease of " + lease + ": give a millisecond or more");
        }
        return lease.toMillis();
    }

    /**
     * Cuts an instant to the millisecond, as every store keeps it.
     *
     * @param instant within the milliseconds that a long counts from 1970; or null
     * @return the last whole millisecond not after it; null for null
     */
    public static @Nullable Instant millisecond(@Nullable Instant instant) {
        return instant == null ? null : wholeMillisecond(instant);
    }

    static Instant wholeMillisecond(Instant instant) {
        try {
            return Instant.ofEpochMilli(instant.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the instant " + instant + " is beyond what a store keeps: milliseconds in a long", e);
        }
    }

    /** Rounds a bound up, which picks the same whole milliseconds as the bound itself, inclusive or exclusive. */
    static @Nullable Instant bound(@Nullable Instant bound) {
        if (bound == null) {
            return null;
        }
        Instant whole = wholeMillisecond(bound);
        return whole.equals(bound) ? whole : whole.plus(1, ChronoUnit.MILLIS);
    }

    static @Nullable String value(String kind, @Nullable String text) {
        return text == null ? null : name(kind, text);
    }

    static void size(String kind, int bytes, int least, int most, String constant) {
        if (bytes < least || bytes > most) {
            throw new IllegalArgumentException(
                    kind + " of " + bytes + " bytes: give " + least + " to " + most + " (Limits." + constant + ")");
        }
    }

    private static String text(String kind, String text, int least, int most, String constant) {
        if (text.length() < least || text.length() > most) {
            throw new IllegalArgumentException(kind + " of " + text.length() + " characters: give " + least + " to "
                    + most + " (Limits." + constant + ")");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(
                        kind + " with U+0000 at index " + i + ": remove it, databases cannot keep it");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            kind + " with half of a surrogate pair at index " + i + ": it is not Unicode text");
                }
                i++;
            }
        }
        return text;
    }
}
