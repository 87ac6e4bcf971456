package org.polity.engine.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A piece of one level of the tree, kept in a slot so that neither a proof nor the next seal needs every leaf. Level 0 has
 * the leaves, level 1 the roots of 1,024 leaves each, level 2 those of 1,048,576, and so on. Each record is the journal
 * position of the last leaf below (8 bytes, big-endian), then the hash. A full tile has 1,024 records and is never written
 * differently; the last one of a level may be shorter.
 *
 * @param level its level, from 0
 * @param number its place in the level, from 0
 * @param recordLength how many bytes a record has: 8 and those of a hash
 * @param records the records, one after another; not copied
 */
record Tile(int level, long number, int recordLength, byte[] records) {
    /** How many levels of the tree one level of tiles stands for. */
    static final int HEIGHT = 10;

    /** How many records a full tile has. */
    static final int WIDTH = 1 << HEIGHT;

    private static final int POSITION_LENGTH = Long.BYTES;

    static int recordLength(TreeHash hash) {
        return POSITION_LENGTH + hash.length();
    }

    int count() {
        return records.length / recordLength;
    }

    /** The journal position of the last leaf below a record. */
    long position(int index) {
        return ByteBuffer.wrap(records).getLong(index * recordLength);
    }

    byte[] hash(int index) {
        int start = index * recordLength + POSITION_LENGTH;
        return Arrays.copyOfRange(records, start, (index + 1) * recordLength);
    }

    void copyHash(int index, byte[] out) {
        System.arraycopy(records, index * recordLength + POSITION_LENGTH, out, 0, out.length);
    }

    boolean hasHash(int index, byte[] hash) {
        int start = index * recordLength + POSITION_LENGTH;
        return Arrays.equals(records, start, start + hash.length, hash, 0, hash.length);
    }

    /** The first record whose last leaf stands at or after a position; {@link #count()} when there is none. */
    int search(long position) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What the names of all slots of one tile begin with: {@code leaves/<20 digits>/} or {@code nodes/<level>/<20 digits>/},
     * where the digits are the index of its first record within the level.
     */
    static String prefix(int level, long number) {
        String first = digits(number * WIDTH);
        return level == 0 ? "leaves/" + first + "/" : "nodes/" + level + "/" + first + "/";
    }

    /** The name of the slot: its prefix and the number of its records, so that one name has one content for ever. */
    static String name(int level, long number, int count) {
        return prefix(level, number) + String.format("%04d", count);
    }

    /** Twenty digits, so that names sort as numbers do. */
    static String digits(long number) {
        String plain = Long.toString(number);
        return "0".repeat(20 - plain.length()) + plain;
    }
}
