package org.polity.engine.journal;

import java.nio.ByteBuffer;
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
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Makes and reads Ed25519 key pairs with what the JDK has. */
final class Ed25519Key {
    private static final String PEM_BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String PEM_END = "-----END PRIVATE KEY-----";

    /** What stands before the 32 bytes of a public key in its X.509 form (RFC 8410, section 4). */
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY_LENGTH = 32;

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
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            PrivateKey key = keys.generatePrivate(new PKCS8EncodedKeySpec(der(content)));
            byte[] secret = ((EdECPrivateKey) key).getBytes().orElseThrow(IllegalArgumentException::new);
            ByteBuffer info = ByteBuffer.allocate(PUBLIC_PREFIX.length + KEY_LENGTH)
                    .put(PUBLIC_PREFIX)
                    .put(Ed25519Point.publicKey(secret));
            return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(info.array())), key);
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
}
