package org.polity.engine.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Seal;

/** Checks a signature with the key that is named beside it; whose key that is must be known by another way. */
public final class SealSignature {
    private SealSignature() {}

    /** Why the signature does not hold, in a sentence without its end; null when it holds. */
    static @Nullable String problem(Seal seal) {
        return problem(seal.algorithm(), seal.publicKey(), seal.signature(), SealText.signed(seal));
    }

    /**
     * Why a signature does not hold.
     *
     * @param algorithm the JCA name of the signature
     * @param publicKey the key, X.509 in Base64
     * @param text the signature in Base64
     * @param message what was signed
     * @return a sentence without its end; null when it holds
     */
    public static @Nullable String problem(String algorithm, String publicKey, String text, byte[] message) {
        if (isWeak(algorithm)) {
            return "its signature algorithm `" + algorithm + "` is too weak to be believed";
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            byte[] signature = Base64.getDecoder().decode(text);
            PublicKey key =
                    KeyFactory.getInstance(keyAlgorithm(algorithm)).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature) ? null : "its signature does not fit its content and its public key";
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return "its signature could not be checked (" + e.getMessage() + ")";
        }
    }

    private static boolean isWeak(String algorithm) {
        String name = algorithm.toUpperCase(Locale.ROOT);
        return name.startsWith("MD") || name.startsWith("SHA1") || name.startsWith("NONE");
    }

    /** The name of the keys of a signature algorithm: what follows `with`, or the algorithm itself. */
    private static String keyAlgorithm(String algorithm) {
        String[] parts = algorithm.split("(?i)with", 2);
        String key = parts[parts.length - 1].toUpperCase(Locale.ROOT);
        return key.equals("ECDSA") || key.equals("SM2") ? "EC" : parts[parts.length - 1];
    }
}
