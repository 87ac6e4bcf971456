package org.polity;

import java.util.List;
import java.util.Optional;
import org.polity.engine.journal.ProofCheck;
import org.polity.engine.journal.ProofFile;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;

/**
 * Proofs as a file that is handed to others, and their check without a journal, a store or a network. The form of the file
 * and the check are described in {@code docs/proof.md}, so that a stranger needs none of this code. Stateless and
 * thread-safe.
 */
public final class Proofs {
    private Proofs() {}

    /**
     * Writes proofs as a file.
     *
     * @param proofs at least one, all under the same seal
     * @return the file's content, UTF-8; the same proofs give the same bytes
     * @throws IllegalArgumentException if there is none, or they are under different seals
     */
    public static byte[] write(List<Proof> proofs) {
        return ProofFile.write(proofs);
    }

    /**
     * Reads a file of proofs; whether they hold is for {@link #problem} to say.
     *
     * @param file the file's content, UTF-8, of at most 64 MiB
     * @return its proofs, at least one
     * @throws IllegalArgumentException if it is no such file; the message says where and why
     */
    public static List<Proof> read(byte[] file) {
        return ProofFile.read(file);
    }

    /**
     * Checks a proof.
     *
     * @param proof the proof
     * @param publicKeys the keys that may have signed its seal, X.509 in Base64, known by another way than the proof
     * @return why it does not hold, in a sentence without its end; empty when it holds
     */
    public static Optional<String> problem(Proof proof, List<String> publicKeys) {
        return ProofCheck.problem(proof, publicKeys);
    }

    /**
     * Writes a seal alone, as it is published: in the gazette, with a notary, with the courts.
     *
     * @param seal the seal
     * @return one line of JSON, UTF-8
     */
    public static byte[] writeSeal(Seal seal) {
        return ProofFile.write(seal);
    }

    /**
     * Reads a seal that was published; whether it holds is for {@link #problem(Seal, List)} to say.
     *
     * @param file a seal alone, as JSON, or a whole file of proofs under it; UTF-8, of at most 64 MiB
     * @return the seal
     * @throws IllegalArgumentException if it is neither; the message says where and why
     */
    public static Seal readSeal(byte[] file) {
        return ProofFile.readSeal(file);
    }

    /**
     * Checks a seal.
     *
     * @param seal the seal
     * @param publicKeys the keys that may have signed it, X.509 in Base64, known by another way than the seal
     * @return why it does not hold, in a sentence without its end; empty when it holds
     */
    public static Optional<String> problem(Seal seal, List<String> publicKeys) {
        return ProofCheck.problem(seal, publicKeys);
    }

    /**
     * Checks that a later seal is of the same journal as an earlier one, with entries added and nothing else.
     *
     * @param older the earlier seal
     * @param newer the later seal
     * @param path the hashes that {@link Journal#growth} gave
     * @return why it is not so, in a sentence without its end; empty when it is so
     */
    public static Optional<String> growthProblem(Seal older, Seal newer, List<String> path) {
        return ProofCheck.growthProblem(older, newer, path);
    }
}
