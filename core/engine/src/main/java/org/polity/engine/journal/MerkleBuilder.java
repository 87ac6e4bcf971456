package org.polity.engine.journal;

import java.util.List;

/**
 * Grows a tree leaf by leaf and keeps only the roots of its perfect subtrees, at most one of each height: O(log n) of memory,
 * two hashes a leaf in all, no garbage. Not thread-safe.
 */
final class MerkleBuilder {
    /** Is told of each perfect subtree when it is complete, lower ones first; height 0 is a leaf. */
    @FunctionalInterface
    interface Completion {
        /** The hash is valid during the call only. */
        void complete(int height, byte[] hash);
    }

    private final TreeHash hash;
    private final Completion completion;
    /** At h the root of the perfect subtree of height h, when bit h of the size is set; else a spare array. */
    private final byte[][] roots = new byte[Long.SIZE][];

    private byte[] carry;
    private long size;

    MerkleBuilder(TreeHash hash, Completion completion) {
        this.hash = hash;
        this.completion = completion;
        this.carry = new byte[hash.length()];
        for (int h = 0; h < roots.length; h++) {
            roots[h] = new byte[hash.length()];
        }
    }

    MerkleBuilder(TreeHash hash) {
        this(hash, (height, subtree) -> {});
    }

    /** Goes on from a tree of {@code size} leaves, whose perfect subtrees are given from left to right. */
    static MerkleBuilder resume(TreeHash hash, Completion completion, long size, List<byte[]> subtrees) {
        MerkleBuilder builder = new MerkleBuilder(hash, completion);
        builder.size = size;
        int next = 0;
        for (int h = Long.SIZE - 1; h >= 0; h--) {
            if ((size >>> h & 1) == 1) {
                System.arraycopy(subtrees.get(next++), 0, builder.roots[h], 0, hash.length());
            }
        }
        return builder;
    }

    long size() {
        return size;
    }

    /** Appends the hash of the next leaf; the array is not kept. */
    void append(byte[] leaf) {
        System.arraycopy(leaf, 0, carry, 0, carry.length);
        completion.complete(0, carry);
        int h = 0;
        while ((size >>> h & 1) == 1) {
            hash.node(roots[h], carry, carry);
            h++;
            completion.complete(h, carry);
        }
        byte[] spare = roots[h];
        roots[h] = carry;
        carry = spare;
        size++;
    }

    /** The root of the tree as it is now. */
    byte[] root() {
        if (size == 0) {
            return hash.empty();
        }
        int h = Long.numberOfTrailingZeros(size);
        byte[] root = roots[h].clone();
        for (h++; h < Long.SIZE; h++) {
            if ((size >>> h & 1) == 1) {
                hash.node(roots[h], root, root);
            }
        }
        return root;
    }
}
