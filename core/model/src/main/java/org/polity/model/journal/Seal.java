package org.polity.model.journal;

import java.time.Instant;

/**
 * A seal (封存): a signed statement that the journal, at a time, had exactly these entries. All values are as they stand
 * in the seal's canonical JSON, of which {@code signature} signs every member but itself.
 *
 * @param treeSize how many entries are sealed, from the first on
 * @param position the journal position of the last sealed entry
 * @param root the root of the RFC 9162 Merkle tree over the entries, lower-case hex
 * @param hash the JCA name of the hash, for example {@code SHA-256} or {@code SM3}
 * @param time when it was sealed
 * @param algorithm the JCA name of the signature, for example {@code Ed25519}
 * @param publicKey the signer's key, X.509 SubjectPublicKeyInfo in Base64
 * @param signature the signature in Base64
 */
public record Seal(
        long treeSize,
        long position,
        String root,
        String hash,
        Instant time,
        String algorithm,
        String publicKey,
        String signature) {}
