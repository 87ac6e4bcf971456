package org.polity.engine.journal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.polity.spi.signing.Signer;

/** Keys that everybody may know, and signers of any algorithm. */
final class TestKeys {
    /** The first key of RFC 8032, section 7.1. */
    static final Ed25519Signer FIRST = rfc8032("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    /** The second. */
    static final Ed25519Signer SECOND = rfc8032("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    private TestKeys() {}

    private static Ed25519Signer rfc8032(String secret) {
        return Ed25519Signer.ofKey(HexFormat.of().parseHex("302e020100300506032b657004220420" + secret));
    }

    static String publicKey(Signer signer) {
        return Base64.getEncoder().encodeToString(signer.publicKey());
    }

    static Signer of(String algorithm, KeyPair keys) {
        PrivateKey key = keys.getPrivate();
        return new Signer() {
            @Override
            public String algorithm() {
                return algorithm;
            }

            @Override
            public byte[] publicKey() {
                return keys.getPublic().getEncoded();
            }

            @Override
            public byte[] sign(byte[] message) {
                try {
                    Signature signature = Signature.getInstance(algorithm);
                    signature.initSign(key);
                    signature.update(message);
                    return signature.sign();
                } catch (java.security.GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
