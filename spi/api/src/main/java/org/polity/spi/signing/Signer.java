package org.polity.spi.signing;

/**
 * Signs the seals of the journal. Thread-safe; {@link #sign} may block and fail, then the seal waits and is tried again.
 */
public interface Signer {
    /**
     * The JCA name of the signature algorithm.
     *
     * @return for example {@code Ed25519} or {@code SM3withSM2}
     */
    String algorithm();

    /**
     * The public key of the signatures.
     *
     * @return X.509 SubjectPublicKeyInfo, a copy
     */
    byte[] publicKey();

    /**
     * Signs.
     *
     * @param message what to sign
     * @return the signature
     * @throws IllegalStateException if no signature can be given now
     */
    byte[] sign(byte[] message);
}
