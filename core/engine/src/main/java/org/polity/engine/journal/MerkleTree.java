package org.polity.engine.journal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Roots and proofs of a Merkle tree after RFC 9162, section 2.1, over whatever gives the roots of its ranges. */
final class MerkleTree {
    /** The root over the leaves from one index on, up to before another; never asked for an empty range. */
    @FunctionalInterface
    interface Ranges {
        byte[] root(long start, long end);
    }

    private MerkleTree() {}

    /** The tree over leaf hashes in memory. */
    static Ranges over(TreeHash hash, List<byte[]> leaves) {
        return (start, end) -> {
            MerkleBuilder builder = new MerkleBuilder(hash);
            leaves.subList((int) start, (int) end).forEach(builder::append);
            return builder.root();
        };
    }

    /** The largest power of two below {@code size}, where RFC 9162 cuts a tree in two; {@code size} is 2 or more. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** The ranges of the perfect subtrees that a tree is made of, from left to right, as their ends. */
    static List<Long> perfectEnds(long size) {
        List<Long> ends = new ArrayList<>();
        long end = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            end += Long.highestOneBit(rest);
            ends.add(end);
        }
        return ends;
    }

    /** The siblings from a leaf up to the root (section 2.1.3.1). */
    static List<byte[]> inclusionPath(long index, long size, Ranges ranges) {
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + split(end - start);
            if (index < middle) {
                path.add(ranges.root(middle, end));
                end = middle;
            } else {
                path.add(ranges.root(start, middle));
                start = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** The proof that the first {@code old} leaves of a tree are the tree of that size (section 2.1.4.1). */
    static List<byte[]> consistencyPath(long old, long size, Ranges ranges) {
        List<byte[]> path = new ArrayList<>();
        if (old <= 0 || old >= size) {
            return path;
        }
        long start = 0;
        long end = size;
        while (old < end) {
            long middle = start + split(end - start);
            if (old <= middle) {
                path.add(ranges.root(middle, end));
                end = middle;
            } else {
                path.add(ranges.root(start, middle));
                start = middle;
            }
        }
        if (start > 0) {
            path.add(ranges.root(start, end));
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether the path leads from the leaf to the root (section 2.1.3.2). */
    static boolean includes(TreeHash hash, byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] found = leaf;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != hash.length()) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                found = hash.node(sibling, found);
                // At the right edge a node may go up several levels without a sibling.
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                found = hash.node(found, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(found, root);
    }

    /** Whether the path shows that one tree is the beginning of another (section 2.1.4.2). */
    static boolean grows(TreeHash hash, long old, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
        if (old < 0 || old > size) {
            return false;
        }
        if (old == size) {
            return path.isEmpty() && MessageDigest.isEqual(oldRoot, root);
        }
        if (old == 0) {
            return path.isEmpty() && MessageDigest.isEqual(oldRoot, hash.empty());
        }
        List<byte[]> steps = new ArrayList<>(path);
        if (Long.bitCount(old) == 1) {
            steps.add(0, oldRoot);
        }
        if (steps.isEmpty()) {
            return false;
        }
        int skipped = Long.numberOfTrailingZeros(old);
        long node = (old - 1) >> skipped;
        long last = (size - 1) >> skipped;
        byte[] foundOld = steps.get(0);
        byte[] found = steps.get(0);
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0 || step.length != hash.length()) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                foundOld = hash.node(step, foundOld);
                found = hash.node(step, found);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                found = hash.node(found, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(foundOld, oldRoot) && MessageDigest.isEqual(found, root);
    }
}
