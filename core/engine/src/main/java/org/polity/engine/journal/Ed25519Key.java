package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Makes and reads Ed25519 key pairs with what the JDK has. */
final class Ed25519Key {
    private static final String PEM_BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String PEM_END = "-----END PRIVATE KEY-----";

    private Ed25519Key() {}

    static KeyPair create(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make Ed25519 keys", e);
        }
    }

    /**
     * Reads a private key.
     *
     * @param content PKCS#8, as PEM or as DER, not encrypted
     * @throws IllegalArgumentException if it is no such key
     */
    static KeyPair read(byte[] content) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der(content)));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(IllegalArgumentException::new);
            return create(new Seed(seed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the signing key is no Ed25519 private key in PKCS#8 without a password: make one with"
                            + " `openssl genpkey -algorithm ed25519 -out seal.pem`",
                    e);
        }
    }

    private static byte[] der(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(PEM_BEGIN);
        int end = text.indexOf(PEM_END);
        return begin < 0 || end < begin
                ? content
                : Base64.getMimeDecoder().decode(text.substring(begin + PEM_BEGIN.length(), end));
    }

    /**
     * Hands the generator the secret that we have, because a PKCS#8 file has no public key and the JDK offers no other way
     * to compute it. The signer checks the outcome.
     */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
