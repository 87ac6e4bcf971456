package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;

/**
 * Checks proofs without a journal, a store or a network, as {@code docs/proof.md} describes. Whose public key it is must be
 * known by another way than the proof.
 */
public final class ProofCheck {
    private ProofCheck() {}

    /**
     * Checks everything about a proof but whose key signed its seal.
     *
     * @param proof the proof
     * @return why it does not hold, in a sentence without its end; empty when it holds
     */
    public static Optional<String> problem(Proof proof) {
        Optional<String> seal = problem(proof.seal());
        return seal.isPresent() ? seal : entryProblem(proof);
    }

    /**
     * Checks a proof.
     *
     * @param proof the proof
     * @param publicKeys the keys that may have signed its seal, X.509 in Base64, known by another way than the proof
     * @return why it does not hold, in a sentence without its end; empty when it holds
     */
    public static Optional<String> problem(Proof proof, List<String> publicKeys) {
        return publicKeys.contains(proof.seal().publicKey()) ? problem(proof) : Optional.of(stranger(proof.seal()));
    }

    /**
     * Checks that a later seal is of the same journal as an earlier one, with entries added and nothing else.
     *
     * @param older the earlier seal
     * @param newer the later seal
     * @param path the hashes that {@link Prover#growth} gave, lower-case hexadecimal
     * @return why it is not so, in a sentence without its end; empty when it is so
     */
    public static Optional<String> growthProblem(Seal older, Seal newer, List<String> path) {
        for (Seal seal : List.of(older, newer)) {
            Optional<String> problem = problem(seal);
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (!older.hash().equals(newer.hash())) {
            return Optional.of("the seals name two hashes, " + older.hash() + " and " + newer.hash());
        }
        TreeHash hash = TreeHash.of(older.hash());
        try {
            boolean grows = MerkleTree.grows(
                    hash, older.treeSize(), bytes(older.root()), newer.treeSize(), bytes(newer.root()), bytes(path));
            return grows
                    ? Optional.empty()
                    : Optional.of("the path does not lead from the root of " + older.treeSize() + " entries to that of "
                            + newer.treeSize());
        } catch (IllegalArgumentException e) {
            return Optional.of("a hash is not in hexadecimal");
        }
    }

    /**
     * Checks a seal that was kept elsewhere.
     *
     * @param seal the seal
     * @param publicKeys the keys that may have signed it, X.509 in Base64
     * @return why it does not hold, in a sentence without its end; empty when it holds
     */
    public static Optional<String> problem(Seal seal, List<String> publicKeys) {
        return publicKeys.contains(seal.publicKey()) ? problem(seal) : Optional.of(stranger(seal));
    }

    private static String stranger(Seal seal) {
        return "the seal was signed with the key " + seal.publicKey() + ", which is not one of those that are known";
    }

    private static Optional<String> problem(Seal seal) {
        return Optional.ofNullable(SealSignature.problem(seal))
                .map(problem -> "the seal of " + seal.treeSize() + " entries does not hold: " + problem);
    }

    /** Checks the entry and its path alone, for a seal that was checked. */
    static Optional<String> entryProblem(Proof proof) {
        Seal seal = proof.seal();
        byte[] entry = proof.entry().getBytes(StandardCharsets.UTF_8);
        int place = CanonicalJson.faultAt(entry);
        if (place >= 0) {
            return Optional.of("the entry is no canonical JSON: byte " + (place + 1) + " cannot stand there");
        }
        boolean last = proof.leafIndex() == seal.treeSize() - 1;
        if (proof.position() <= proof.leafIndex()
                || proof.position() > seal.position()
                || last != (proof.position() == seal.position())) {
            return Optional.of("the position " + proof.position() + " cannot be that of leaf " + proof.leafIndex()
                    + " in a seal of " + seal.treeSize() + " entries that ends at position " + seal.position());
        }
        try {
            TreeHash hash = TreeHash.of(seal.hash());
            boolean holds = MerkleTree.includes(
                    hash,
                    hash.leaf(entry),
                    proof.leafIndex(),
                    seal.treeSize(),
                    bytes(proof.path()),
                    bytes(seal.root()));
            return holds
                    ? Optional.empty()
                    : Optional.of("the entry is not leaf " + proof.leafIndex()
                            + " of the sealed journal: its path does not lead to" + " the root of the seal");
        } catch (IllegalArgumentException e) {
            return Optional.of("the path could not be followed (" + e.getMessage() + ")");
        }
    }

    private static List<byte[]> bytes(List<String> hashes) {
        List<byte[]> bytes = new ArrayList<>();
        hashes.forEach(hash -> bytes.add(bytes(hash)));
        return bytes;
    }

    private static byte[] bytes(String hash) {
        byte[] bytes = HexFormat.of().parseHex(hash);
        if (!HexFormat.of().formatHex(bytes).equals(hash)) {
            throw new IllegalArgumentException("a hash is not in lower-case hexadecimal: " + hash);
        }
        return bytes;
    }
}
