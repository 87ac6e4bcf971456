package org.polity.engine.journal;

import java.util.Arrays;

/** A growing buffer of UTF-8 that knows how RFC 8785 writes a string and a whole number. Not thread-safe. */
final class Utf8Buffer {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** Up to here a text is given room for the worst, six bytes a character (\ u 0 0 1 f), without looking at it. */
    private static final int SHORT = 1024;

    private byte[] bytes;
    private int size;

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void ascii(char c) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) c;
    }

    void ascii(String text) {
        int length = text.length();
        if (bytes.length - size < length) {
            grow(length);
        }
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /**
     * Writes a string with its quotes and the escapes of RFC 8785.
     *
     * @throws IllegalArgumentException if it has a lone surrogate
     */
    void quoted(String text) {
        int length = text.length();
        int most = length <= SHORT ? 6 * length + 2 : written(text);
        if (bytes.length - size < most) {
            grow(most);
        }
        byte[] out = bytes;
        int at = size;
        out[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= 0x20 && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    at = escape(out, at, c);
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = trailing(c);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = trailing(c >> 6);
                out[at++] = trailing(c);
            } else {
                at = pair(out, at, text, i++);
            }
        }
        out[at++] = '"';
        size = at;
    }

    /** How many bytes a string takes at most, with its quotes; exact but for controls. */
    private static int written(String text) {
        int count = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count = Math.addExact(count, c < 0x20 ? 6 : c < 0x80 ? (c == '"' || c == '\\' ? 2 : 1) : c < 0x800 ? 2 : 3);
        }
        return count;
    }

    private static int pair(byte[] out, int start, String text, int i) {
        int point = text.codePointAt(i);
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new IllegalArgumentException(
                    "text has a lone surrogate at character " + (i + 1) + ": it cannot be written as JSON");
        }
        int at = start;
        out[at++] = (byte) (0xF0 | point >> 18);
        out[at++] = trailing(point >> 12);
        out[at++] = trailing(point >> 6);
        out[at++] = trailing(point);
        return at;
    }

    /** A trailing byte of UTF-8 with the lowest six bits. */
    private static byte trailing(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int escape(byte[] out, int start, char c) {
        int at = start;
        out[at++] = '\\';
        int letter = "\"\\\b\t\n\f\r".indexOf(c);
        if (letter >= 0) {
            out[at++] = (byte) "\"\\btnfr".charAt(letter);
            return at;
        }
        out[at++] = 'u';
        out[at++] = '0';
        out[at++] = '0';
        out[at++] = (byte) HEX[c >> 4];
        out[at++] = (byte) HEX[c & 15];
        return at;
    }

    /** Writes a whole number. */
    void number(long value) {
        if (value < 0) {
            ascii('-');
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long bound = 10; digits < 18 && rest >= bound; bound *= 10) {
            digits++;
        }
        if (bytes.length - size < digits) {
            grow(digits);
        }
        for (int i = size + digits - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void grow(int needed) {
        int least = Math.addExact(size, needed);
        // Half as much again, but never past what an array can have.
        bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(least, size * 3L / 2)));
    }

    /** Where the first lone surrogate stands, or -1. */
    static int loneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
