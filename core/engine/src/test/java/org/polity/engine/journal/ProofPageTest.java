package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/proof.md")
class ProofPageTest {
    private static final Path PAGE = Path.of("../../docs/proof.md");

    @Test
    void showsTheFileThatTheEngineWrites() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```json\n") + 8;
        assertThat(page.substring(start, page.indexOf("```", start)))
                .isEqualTo(new String(ProofExample.file(2), UTF_8));
    }

    @Test
    void hasTheRightNumbers() throws IOException, GeneralSecurityException {
        NaiveTree tree = new NaiveTree("SHA-256");
        byte[] entry = ProofExample.ENTRIES[1].getBytes(UTF_8);
        byte[] leaf = tree.hash(0, entry);
        byte[] both = tree.hash(1, tree.hash(0, ProofExample.ENTRIES[0].getBytes(UTF_8)), leaf);
        byte[] signed = SealText.signed(
                new Prover(ProofExample.store("SHA-256")).newest().orElseThrow());
        String page = Files.readString(PAGE);
        for (String words : List.of(
                "The entry has " + entry.length + " bytes. `r = H(00 || e) = " + SealAudit.hex(leaf) + "`",
                "`r = H(01 || 43a7… || 65fb…) = " + SealAudit.hex(both) + "`",
                "The signed text has " + signed.length + " bytes, and the SHA-256 of these bytes is `"
                        + SealAudit.hex(MessageDigest.getInstance("SHA-256").digest(signed)) + "`",
                "\n" + new String(signed, UTF_8) + "\n")) {
            assertThat(page).contains(words);
        }
    }
}
