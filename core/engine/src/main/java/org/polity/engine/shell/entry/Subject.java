package org.polity.engine.shell.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.StoreException;

/**
 * A person whom entries are about: the token by which they name the person, and the key of the person's data. The slot
 * that holds both is the only place where the person's id stands in the clear; destroying it is the erasure.
 *
 * @param token 128 random bits in lower-case hex
 * @param id the person's id
 * @param key 256 bits for AES
 */
public record Subject(String token, String id, SecretKey key) {
    /** How the names of the slots of subjects begin. */
    public static final String SLOTS = "subject/";

    private static final byte FORM = 1;
    private static final int KEY_BYTES = 32;

    static Subject of(String token, String id, byte[] key) {
        return new Subject(token, id, new SecretKeySpec(key, "AES"));
    }

    /** The name of the slot of a token. */
    public static String slot(String token) {
        return SLOTS + token;
    }

    /** Sets the slot. */
    public SlotWrite write() {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[1 + KEY_BYTES + name.length];
        content[0] = FORM;
        System.arraycopy(key.getEncoded(), 0, content, 1, KEY_BYTES);
        System.arraycopy(name, 0, content, 1 + KEY_BYTES, name.length);
        return new SlotWrite(slot(token), content);
    }

    /** Destroys the slot. */
    public SlotWrite destroy() {
        return SlotWrite.destroy(slot(token));
    }

    static Subject read(String token, byte[] content) {
        if (content.length <= 1 + KEY_BYTES || content[0] != FORM) {
            throw new StoreException("The slot " + slot(token) + " has a form that this version of Polity cannot read: "
                    + "use the version that wrote it, or a later one");
        }
        return of(
                token,
                new String(content, 1 + KEY_BYTES, content.length - 1 - KEY_BYTES, StandardCharsets.UTF_8),
                Arrays.copyOfRange(content, 1, 1 + KEY_BYTES));
    }

    /** Without the key, so that no log ever holds it. */
    @Override
    public String toString() {
        return "Subject[" + token + "]";
    }
}
