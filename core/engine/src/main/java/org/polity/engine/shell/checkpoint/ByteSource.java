package org.polity.engine.shell.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteSink} wrote. Throws {@link IllegalArgumentException} where it is cut off. Not thread-safe. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[need(1)];
            at++;
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has more than 64 bits");
    }

    /** A number that counts or points; refused when it is negative or larger than the limit. */
    int count(int most) {
        long value = number();
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("the number " + value + " is not from 0 to " + most);
        }
        return (int) value;
    }

    String text() {
        int length = count(bytes.length);
        int start = need(length);
        at += length;
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    byte[] raw(int length) {
        int start = need(length);
        at += length;
        return Arrays.copyOfRange(bytes, start, at);
    }

    private int need(int length) {
        if (bytes.length - at < length) {
            throw new IllegalArgumentException("the bytes end at " + bytes.length);
        }
        return at;
    }
}
