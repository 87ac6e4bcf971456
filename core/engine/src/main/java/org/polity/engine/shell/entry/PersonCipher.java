package org.polity.engine.shell.entry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.polity.spi.store.StoreException;

/**
 * Encrypts what is personal with AES-256-GCM under a random 96-bit IV, and binds it to the person's token and the place it
 * stands in, so that it cannot be moved. Not thread-safe.
 */
public final class PersonCipher {
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;
    private final Cipher cipher;

    PersonCipher(SecureRandom random) {
        this.random = random;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no AES-GCM: use one that has, every JDK does", e);
        }
    }

    /**
     * Encrypts.
     *
     * @param subject the person
     * @param place where it will stand: the kind of the entry
     * @param plain what to encrypt
     * @return the IV and what was made
     */
    public byte[] seal(Subject subject, String place, byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            begin(Cipher.ENCRYPT_MODE, subject, place, iv, 0);
            byte[] sealed = Arrays.copyOf(iv, IV_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be encrypted", e);
        }
    }

    /**
     * Decrypts.
     *
     * @param subject the person
     * @param place where it stands
     * @param sealed what {@link #seal} made
     * @return what was encrypted
     * @throws StoreException if it was changed, or moved from another place
     */
    public byte[] open(Subject subject, String place, byte[] sealed) {
        try {
            begin(Cipher.DECRYPT_MODE, subject, place, sealed, 0);
            return cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreException(
                    "The personal data of subject " + subject.token() + " in " + place
                            + " cannot be decrypted with the key of that subject: it was changed. Verify the journal",
                    e);
        }
    }

    private void begin(int mode, Subject subject, String place, byte[] iv, int offset) throws GeneralSecurityException {
        cipher.init(mode, subject.key(), new GCMParameterSpec(TAG_BITS, iv, offset, IV_BYTES));
        cipher.updateAAD((subject.token() + " " + place).getBytes(StandardCharsets.UTF_8));
    }
}
