package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.Proofs;
import org.polity.model.journal.Seal;

/** What a published seal shows that the database alone cannot, and what a load does with a journal that was touched. */
class PublishedSealTest {
    @TempDir
    private Path folder;

    private Path city;
    private Path database;
    private Path older;
    private Path newer;

    @BeforeEach
    void loadAndPublish() throws IOException {
        city = BundledCity.cityInto(folder);
        database = folder.resolve("db");
        Folders.copy(LoadedCity.get().database(), database);
        older = folder.resolve("older.json");
        newer = folder.resolve("newer.json");
        assertThat(Ran.run("verify", "--db", database, "--save-seal", older).status())
                .isZero();
    }

    @Test
    void a_journal_that_was_cut_back_to_a_seal_no_longer_fits_a_later_one() throws IOException, SQLException {
        loadMore();
        Ran published = Ran.run("verify", "--db", database, "--save-seal", newer, "--seal", older);
        assertThat(published.status()).as(published.toString()).isZero();
        Seal seal = read(newer);
        assertThat(published.out())
                .contains("continues the seal of " + read(older).treeSize() + " entries")
                .contains("newest seal of " + seal.treeSize() + " entries, " + seal.time() + ", SHA-256 root "
                        + seal.root())
                .contains("public key " + seal.publicKey());
        new TouchedDatabase(database).cutBackTo(read(older));

        Ran alone = Ran.run("verify", "--db", database, "--seal", older, "--key", seal.publicKey());
        assertThat(alone.status()).as(alone.toString()).isZero();
        Ran ran = Ran.run("verify", "--db", database, "--seal", older, "--seal", newer, "--save-seal", older);
        assertThat(ran.status()).as(ran.toString()).isEqualTo(ExitStatus.CHECK_FAILED);
        assertThat(ran.out())
                .contains("NOT INTACT: SEAL_BROKEN at position " + seal.position())
                .contains("the seal of " + seal.treeSize() + " entries that was published at " + seal.time()
                        + " is not in the store");
        assertThat(read(older)).isNotEqualTo(seal);
    }

    @Test
    void a_seal_may_be_given_as_a_proof_under_it() throws IOException, SQLException {
        loadMore();
        Path proof = folder.resolve("proof.json");
        Ran.run("verify", "--db", database, "--proof", 7, "--out", proof);
        new TouchedDatabase(database).cutBackTo(read(older));
        assertThat(Ran.run("verify", "--db", database, "--seal", proof).status())
                .isEqualTo(ExitStatus.CHECK_FAILED);
    }

    @Test
    void a_key_of_somebody_else_is_not_believed() throws IOException {
        String other = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        Ran ran = Ran.run("verify", "--db", database, "--key", other);
        assertThat(ran.status()).isEqualTo(ExitStatus.CHECK_FAILED);
        assertThat(ran.out()).contains("NOT INTACT: SEAL_BROKEN", read(older).publicKey() + " is not listed");
        Ran sealed = Ran.run("verify", "--db", database, "--key", other, "--seal", older);
        assertThat(sealed.status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(sealed.err()).contains("older.json: the seal was signed with the key");
        assertThat(Ran.run("verify", "--db", database, "--key", "?").status()).isEqualTo(ExitStatus.COMMAND_LINE_WRONG);
    }

    @Test
    void what_is_no_seal_is_refused_before_anything_is_read() throws IOException {
        Files.writeString(newer, Files.readString(older).replace("\"treeSize\":", "\"treeSize\":1"));
        Ran forged = Ran.run("verify", "--db", database, "--seal", newer);
        assertThat(forged.status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(forged.err()).contains("newer.json: ", "does not hold");
        Files.writeString(newer, "{}", StandardCharsets.UTF_8);
        assertThat(Ran.run("verify", "--db", database, "--seal", newer).err())
                .contains("is neither a seal nor a proof");
        Ran missing = Ran.run("verify", "--db", database, "--seal", folder.resolve("none"));
        assertThat(missing.status()).isEqualTo(ExitStatus.INPUT_BAD);
    }

    @Test
    void a_load_upon_a_tree_that_does_not_hold_is_recorded_and_not_sealed() throws IOException, SQLException {
        new TouchedDatabase(database).alterAHashOfTheTree();
        Ran ran = loadMore();
        assertThat(ran.status()).as(ran.toString()).isEqualTo(ExitStatus.CHECK_FAILED);
        Seal seal = read(older);
        assertThat(ran.lastLine()).isEqualTo("position " + (seal.position() + 1));
        assertThat(ran.err())
                .contains("Recorded, but NOT SEALED: the hash tree of the sealed entries has the root")
                .contains("the seal of " + seal.treeSize() + " entries that was signed at " + seal.time()
                        + " with the key " + seal.publicKey())
                .contains("Run `cityhall verify`");
        assertThat(Ran.run("verify", "--db", database, "--seal", older).status())
                .isEqualTo(ExitStatus.CHECK_FAILED);
    }

    @Test
    void a_load_upon_an_altered_entry_does_not_sign_the_alteration() throws IOException {
        AlteredCopy copy = AlteredCopy.of(database, folder.resolve("copy"), 100, "\"name\":\"", "\"name\":\"新");
        database = copy.folder();
        assertThat(loadMore().out()).contains("sealed ");
        Ran ran = Ran.run("verify", "--db", database);
        assertThat(ran.status()).isEqualTo(ExitStatus.CHECK_FAILED);
        assertThat(ran.out()).contains("NOT INTACT: CHANGED at position 100");
    }

    private Ran loadMore() throws IOException {
        Files.writeString(city.resolve("trainings.csv"), "o-0001,2021-07-01,复训,4\n", StandardOpenOption.APPEND);
        return Ran.run("load", "--db", database, "--city", city);
    }

    private static Seal read(Path file) throws IOException {
        return Proofs.readSeal(Files.readAllBytes(file));
    }
}
