package org.polity.model.journal;

import java.util.List;

/**
 * A proof that one entry stands, unchanged, in a sealed journal: an RFC 9162 inclusion proof with its seal.
 *
 * @param position the entry's journal position
 * @param leafIndex the entry's place in the tree, from 0
 * @param entry the entry's canonical JSON
 * @param path the sibling hashes from the leaf to the root, lower-case hex
 * @param seal the seal
 */
public record Proof(long position, long leafIndex, String entry, List<String> path, Seal seal) {
    // Copies the path.
    public Proof {
        path = List.copyOf(path);
    }
}
