/**
 * The proof part of the journal: canonical entries, the Merkle tree over them, seals, verification and proofs.
 * Start at {@code Sealer}, {@code Verifier} and {@code Prover}; the procedure for strangers is in {@code docs/proof.md}. It imports the model and the
 * plugin interfaces, the JDK, and nothing else.
 */
@NullMarked
package org.polity.engine.journal;

import org.jspecify.annotations.NullMarked;
