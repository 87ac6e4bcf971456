package org.polity.plugins.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.StoreException;

/** What is said when a database cannot be opened or written: what happened, where, and what to do. */
@Timeout(60)
class FailureTest {
    private static final Duration WAIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private JdbcStore open(String address) {
        return JdbcStore.open(address, "", "", WAIT);
    }

    private String h2() {
        return "jdbc:h2:async:" + folder.resolve("polity");
    }

    private static void assertRefused(ThrowingCallable opening, String... parts) {
        assertThatThrownBy(opening).isInstanceOf(StoreException.class).hasMessageContainingAll(parts);
    }

    private static Batch batch(String key) {
        return Batch.of(key, List.of(new NewEntry("stream of " + key, 0, new byte[1])));
    }

    @Test
    void a_folder_open_in_another_process() throws Exception {
        try (JdbcStore store = open(folder.toString());
                AppendingProcess other = AppendingProcess.start(folder.toString(), "other", 1)) {
            assertThat(other.refusal())
                    .contains("already open in another process", folder.toString(), "close that process");
            assertThat(store.head()).isZero();
        }
    }

    @Test
    void a_schema_newer_than_the_program() {
        open(folder.toString()).close();
        Postgres.execute(h2(), "INSERT INTO polity_schema VALUES (99)");

        assertRefused(() -> open(folder.toString()), "schema version 99", "knows version 1", "use a newer program");

        String url = Postgres.freshUrl();
        open(url).close();
        Postgres.execute(url, "INSERT INTO polity_schema VALUES (99)");

        assertRefused(() -> open(url), "schema version 99", "knows version 1", "use a newer program");
    }

    @Test
    void a_read_only_database() {
        open(folder.toString()).close();

        assertRefused(() -> open(h2() + ";ACCESS_MODE_DATA=r"), "read-only", "writable");
        assertRefused(
                () -> open(Postgres.freshUrl() + "&options=-c%20default_transaction_read_only=on"),
                "read-only",
                "a server that takes writes");
    }

    @Test
    void a_file_that_is_no_database() throws Exception {
        Files.write(
                folder.resolve("polity.mv.db"),
                "no database at all".repeat(1_000).getBytes("UTF-8"));

        assertRefused(() -> open(folder.toString()), "no database of this version of H2", "restore a backup");
    }

    @Test
    void a_folder_that_cannot_be_made() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "a file");

        assertRefused(() -> open(file.resolve("folder").toString()), "Could not make the folder", file.toString());
    }

    /** The kernel lets nobody make a file there, root included. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_written() {
        assertRefused(() -> open("/proc/self"), "folder /proc/self", "let this user write folder and file");
    }

    @Test
    void a_wrong_user_or_password() {
        JdbcStore.open(folder.toString(), "clerk", "right", WAIT).close();

        assertRefused(
                () -> JdbcStore.open(folder.toString(), "clerk", "wrong", WAIT),
                "check storage-jdbc.user and storage-jdbc.password");
        String url = Postgres.freshUrl().replaceAll("user=[^&]*&?", "");
        assertRefused(
                () -> JdbcStore.open(url, "nobody of that name", "wrong", WAIT),
                "check storage-jdbc.user and storage-jdbc.password");
    }

    @Test
    void a_server_that_cannot_be_reached_without_telling_the_password() {
        assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/polity?user=clerk&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("jdbc:postgresql://127.0.0.1:1/polity", "check the address")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_of_an_unknown_database() {
        assertRefused(() -> open("jdbc:other://host/db?password=secret"), "jdbc:other://host/db", "jdbc:postgresql:");
    }

    @Test
    void another_writer_that_holds_the_journal_for_too_long() throws Exception {
        String url = Postgres.freshUrl();
        assertWaitsNoLonger(url, url);
        assertWaitsNoLonger(folder.toString(), h2());
    }

    private void assertWaitsNoLonger(String address, String url) throws Exception {
        try (JdbcStore store = JdbcStore.open(address, "", "", Duration.ofSeconds(1));
                Connection host = DriverManager.getConnection(url)) {
            store.append(List.of(batch("before")));
            host.setAutoCommit(false);
            store.append(List.of(batch("slow")), new JdbcTransaction(host));
            long begin = System.nanoTime();

            assertRefused(() -> store.append(List.of(batch("waits"))), "held the journal for too long");

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            host.commit();
            assertThat(store.append(List.of(batch("after"))).get(0).first()).isEqualTo(3);
        }
    }

    @Test
    void a_connection_that_the_server_ends_is_replaced() {
        String url = Postgres.freshUrl();
        try (JdbcStore store = open(url + "&ApplicationName=" + folder.getFileName())) {
            store.append(List.of(batch("before")));
            Postgres.execute(
                    url,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '"
                            + folder.getFileName() + "'");

            assertRefused(() -> store.append(List.of(batch("broken"))), "check the address");

            assertThat(store.append(List.of(batch("after"))).get(0).first()).isEqualTo(2);
        }
    }
}
