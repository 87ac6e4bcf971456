package org.polity.engine.journal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162, section 2.1, word for word: the slow second opinion on the tree. */
final class NaiveTree {
    private final String hash;

    NaiveTree(String hash) {
        this.hash = hash;
    }

    byte[] hash(int domain, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(hash);
            if (domain >= 0) {
                digest.update((byte) domain);
            }
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** MTH(D_n) over the entries themselves. */
    byte[] root(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return hash(-1);
        }
        if (n == 1) {
            return hash(0, entries.get(0));
        }
        int k = cut(n);
        return hash(1, root(entries.subList(0, k)), root(entries.subList(k, n)));
    }

    /** PATH(m, D_n). */
    List<byte[]> path(int m, List<byte[]> entries) {
        int n = entries.size();
        List<byte[]> path = new ArrayList<>();
        if (n > 1) {
            int k = cut(n);
            path.addAll(m < k ? path(m, entries.subList(0, k)) : path(m - k, entries.subList(k, n)));
            path.add(root(m < k ? entries.subList(k, n) : entries.subList(0, k)));
        }
        return path;
    }

    /** PROOF(m, D_n). */
    List<byte[]> proof(int m, List<byte[]> entries) {
        return subProof(m, entries, true);
    }

    private List<byte[]> subProof(int m, List<byte[]> entries, boolean known) {
        int n = entries.size();
        List<byte[]> path = new ArrayList<>();
        if (m == n) {
            if (!known) {
                path.add(root(entries));
            }
            return path;
        }
        int k = cut(n);
        if (m <= k) {
            path.addAll(subProof(m, entries.subList(0, k), known));
            path.add(root(entries.subList(k, n)));
        } else {
            path.addAll(subProof(m - k, entries.subList(k, n), false));
            path.add(root(entries.subList(0, k)));
        }
        return path;
    }

    private static int cut(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}
