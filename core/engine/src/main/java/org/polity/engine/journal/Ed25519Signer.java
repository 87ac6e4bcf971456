package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;

/**
 * The default signer: Ed25519 with what the JDK has. The key comes from a file that the city keeps, or else from a slot beside
 * the journal, where whoever can write the database can also sign. Thread-safe.
 */
public final class Ed25519Signer implements Signer {
    /** The slot that keeps the key when no file does: PKCS#8 in DER. */
    public static final String SLOT = "signer/ed25519";

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final PublicKey publicKey;

    private Ed25519Signer(KeyPair keys) {
        this.key = keys.getPrivate();
        this.publicKey = keys.getPublic();
    }

    /**
     * A signer with the key of a file.
     *
     * @param pkcs8 the file's content: PKCS#8 as PEM or DER, without a password; for example what {@code openssl genpkey
     *     -algorithm ed25519} writes
     * @return the signer
     * @throws IllegalArgumentException if it is no such key
     */
    public static Ed25519Signer ofKey(byte[] pkcs8) {
        Ed25519Signer signer = new Ed25519Signer(Ed25519Key.read(pkcs8));
        signer.checkPair();
        return signer;
    }

    /**
     * A signer with the key of {@link #SLOT}, which is made first when there is none. Two JVMs that do so at the same moment
     * both end with the key that was written last, unless one has signed in between: a host that starts many JVMs on an
     * empty store writes {@link #newKey} together with its first batch.
     *
     * @param slots the slots
     * @param random where a new key comes from
     * @return the signer
     * @throws IllegalArgumentException if the slot holds no key
     */
    public static Ed25519Signer ofSlot(Slots slots, SecureRandom random) {
        Optional<byte[]> known = slots.read(SLOT);
        if (known.isEmpty()) {
            slots.write(List.of(newKey(random)));
            known = slots.read(SLOT);
        }
        return ofKey(
                known.orElseThrow(() -> new IllegalStateException("the slot `" + SLOT + "` is empty after a write")));
    }

    /**
     * A new key, to be written into {@link #SLOT}.
     *
     * @param random where it comes from
     * @return what to write
     */
    public static SlotWrite newKey(SecureRandom random) {
        return new SlotWrite(SLOT, Ed25519Key.create(random).getPrivate().getEncoded());
    }

    @Override
    public String algorithm() {
        return ALGORITHM;
    }

    @Override
    public byte[] publicKey() {
        return publicKey.getEncoded();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal could not be signed with Ed25519", e);
        }
    }

    private void checkPair() {
        byte[] message = SLOT.getBytes(StandardCharsets.US_ASCII);
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey);
            check.update(message);
            if (check.verify(sign(message))) {
                return;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key could not be checked", e);
        }
        throw new IllegalStateException("this Java computed a public key that does not fit the signing key");
    }
}
