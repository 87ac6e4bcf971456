package org.polity.engine.journal;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of the tree, with the domain bytes of RFC 9162: 0x00 before a leaf, 0x01 before a node, so that neither can be
 * passed off as the other. Not thread-safe.
 */
final class TreeHash {
    /** No weaker hash seals a journal: 256 bits. */
    static final int LEAST_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final String name;
    private final MessageDigest digest;
    private final int length;

    private TreeHash(String name, MessageDigest digest) {
        this.name = name;
        this.digest = digest;
        this.length = digest.getDigestLength();
    }

    /**
     * The hash of a JCA name.
     *
     * @throws IllegalArgumentException if no provider knows it, or it is shorter than 256 bits
     */
    static TreeHash of(String name) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    "the hash `" + name + "` is not known: name another one or add a security provider that knows it",
                    e);
        }
        if (digest.getDigestLength() < LEAST_BYTES) {
            throw new IllegalArgumentException("the hash `" + name + "` gives " + digest.getDigestLength()
                    + " bytes: at least " + LEAST_BYTES + " are needed");
        }
        return new TreeHash(name, digest);
    }

    String name() {
        return name;
    }

    /** How many bytes a hash has. */
    int length() {
        return length;
    }

    /** The root of the tree without leaves. */
    byte[] empty() {
        return digest.digest();
    }

    byte[] leaf(byte[] entry) {
        byte[] out = new byte[length];
        leaf(entry, out);
        return out;
    }

    void leaf(byte[] entry, byte[] out) {
        digest.update(LEAF);
        digest.update(entry);
        finish(out);
    }

    byte[] node(byte[] left, byte[] right) {
        byte[] out = new byte[length];
        node(left, right, out);
        return out;
    }

    /** Hashes two nodes; {@code out} may be one of them. */
    void node(byte[] left, byte[] right, byte[] out) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        finish(out);
    }

    private void finish(byte[] out) {
        try {
            digest.digest(out, 0, length);
        } catch (DigestException e) {
            throw new IllegalStateException("the hash `" + name + "` did not fit its own length", e);
        }
    }
}
