package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.Proofs;
import org.polity.model.journal.Proof;

class VerifyCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_loaded_city_is_whole_and_sealed() {
        Ran ran = Ran.run("verify", "--db", LoadedCity.get().database());
        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("intact").doesNotContain("not yet sealed");
    }

    @Test
    void a_proof_holds_without_the_database() throws IOException {
        Path file = folder.resolve("proof.json");
        long last = LoadedCity.get().position();
        Ran ran = Ran.run("verify", "--db", LoadedCity.get().database(), "--proof", last, "--out", file);
        assertThat(ran.status()).as(ran.toString()).isZero();
        Proof proof = Proofs.read(Files.readAllBytes(file)).get(0);
        assertThat(proof.position()).isEqualTo(last);
        assertThat(Proofs.problem(proof, java.util.List.of(proof.seal().publicKey())))
                .isEmpty();
    }

    @Test
    void an_altered_byte_is_found_and_named() throws IOException {
        Path city = BundledCity.cityInto(folder);
        Ran.run("load", "--db", folder.resolve("db"), "--city", city);
        AlteredCopy copy = AlteredCopy.of(folder.resolve("db"), folder.resolve("copy"), 100, "\"", "'");
        Ran ran = Ran.run("verify", "--db", copy.folder());
        assertThat(ran.status()).as(ran.toString()).isEqualTo(ExitStatus.CHECK_FAILED);
        assertThat(ran.out()).contains("at position 100");
        Ran proof = Ran.run("verify", "--db", copy.folder(), "--proof", 1, "--out", folder.resolve("proof.json"));
        assertThat(proof.status()).isEqualTo(ExitStatus.CHECK_FAILED);
        assertThat(folder.resolve("proof.json")).doesNotExist();
        assertThat(Ran.run("verify", "--db", folder.resolve("db")).status()).isZero();
    }
}
