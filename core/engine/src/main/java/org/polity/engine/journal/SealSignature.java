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

/** Checks the signature of a seal with the key that it names; whose key that is must be known by another way. */
final class SealSignature {
    private SealSignature() {}

    /** Why the signature does not hold, in a sentence without its end; null when it holds. */
    static @Nullable String problem(Seal seal) {
        String algorithm = seal.algorithm();
        if (isWeak(algorithm)) {
            return "its signature algorithm `" + algorithm + "` is too weak to be believed";
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(seal.publicKey());
            byte[] signature = Base64.getDecoder().decode(seal.signature());
            PublicKey key =
                    KeyFactory.getInstance(keyAlgorithm(algorithm)).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update(SealText.signed(seal));
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
