package org.polity.plugins.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for this JVM: an own server as durable as in service, or, where none can be started, the one whose
 * address with user and password is the system property {@code polity.pg.url}. Tests fail where there is neither.
 */
final class Postgres {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final String RUN = Long.toString(ProcessHandle.current().pid());

    private Postgres() {}

    /** Started once; it stops with the JVM. */
    private static final class Server {
        static final String URL = url();

        private static String url() {
            String given = System.getProperty("polity.pg.url", "");
            if (!given.isEmpty()) {
                return given;
            }
            try {
                return start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "No PostgreSQL could be started: give the address of one as -Dpolity.pg.url=jdbc:postgresql:...",
                        e);
            }
        }
    }

    /** A server of its own, for tests that do it harm. */
    static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** The address of an empty schema; its tables are no other test's. */
    static String freshUrl() {
        String schema = "polity_" + RUN + "_" + SCHEMAS.incrementAndGet();
        execute(Server.URL, "CREATE SCHEMA " + schema);
        return in(Server.URL, schema);
    }

    static String in(String url, String schema) {
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    static JdbcStore open(String url) {
        return JdbcStore.open(url, "", "", Duration.ofSeconds(20));
    }

    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not run on " + url + ": " + sql, e);
        }
    }
}
