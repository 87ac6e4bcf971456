package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.SlotWrite;

@DisplayName("The default signer")
class Ed25519SignerTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SECRET = HEX.parseHex(
            "302e020100300506032b6570042204204ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    @Test
    void signsAsRfc8032Does() {
        Ed25519Signer signer = Ed25519Signer.ofKey(SECRET);
        assertThat(signer.algorithm()).isEqualTo("Ed25519");
        assertThat(HEX.formatHex(signer.publicKey()))
                .isEqualTo("302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assertThat(HEX.formatHex(signer.sign(new byte[] {0x72})))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void readsAKeyAsOpensslWritesIt() {
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(SECRET)
                + "\n-----END PRIVATE KEY-----\n";
        assertThat(Ed25519Signer.ofKey(pem.getBytes(US_ASCII)).publicKey())
                .isEqualTo(Ed25519Signer.ofKey(SECRET).publicKey());
    }

    @Test
    void computesThePublicKeysThatTheJdkMakes() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        for (int i = 0; i < 40; i++) {
            KeyPair pair = generator.generateKeyPair();
            assertThat(Ed25519Signer.ofKey(pair.getPrivate().getEncoded()).publicKey())
                    .isEqualTo(pair.getPublic().getEncoded());
        }
    }

    @Test
    void refusesWhatIsNoKey() throws GeneralSecurityException {
        byte[] rsa = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        byte[] encrypted =
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGb\n-----END ENCRYPTED PRIVATE KEY-----".getBytes(US_ASCII);
        for (byte[] content : new byte[][] {{}, {1, 2, 3}, rsa, encrypted}) {
            assertThatThrownBy(() -> Ed25519Signer.ofKey(content))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("openssl genpkey -algorithm ed25519");
        }
    }

    @Test
    void keepsItsKeyInASlotWhenThereIsNoFile() {
        OpenStore store = new OpenStore();
        Ed25519Signer first = Ed25519Signer.ofSlot(store, new SecureRandom());
        assertThat(store.content).containsOnlyKeys("signer/ed25519");
        assertThat(Ed25519Signer.ofSlot(store, new SecureRandom()).publicKey()).isEqualTo(first.publicKey());
        assertThat(Ed25519Signer.ofSlot(new OpenStore(), new SecureRandom()).publicKey())
                .isNotEqualTo(first.publicKey());
    }

    @Test
    void givesAKeyToWriteWithTheFirstBatch() {
        SlotWrite write = Ed25519Signer.newKey(new SecureRandom());
        assertThat(write.name()).isEqualTo(Ed25519Signer.SLOT);
        assertThat(Ed25519Signer.ofKey(write.content()).sign(new byte[0])).hasSize(64);
    }
}
