package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.polity.spi.store.Limits;
import org.polity.spi.store.StoreException;

/** The tables, by versions that only add. A database of a newer version is refused. */
final class Schema {
    /** The version that this class makes. */
    static final int VERSION = 1;

    /** A UTF-8 character has up to three bytes a Java character. */
    private static final int NAME = 3 * Limits.NAME_CHARACTERS;

    private Schema() {}

    /** Brings the database to the newest version; one thread and one JVM at a time. */
    static synchronized void upgrade(Connection connection, Dialect dialect, String where) throws SQLException {
        dialect.lockSchema(connection);
        execute(connection, "CREATE TABLE IF NOT EXISTS polity_schema (version INT PRIMARY KEY)");
        int version = version(connection);
        if (version > VERSION) {
            throw new StoreException("The database " + where + " has schema version " + version
                    + ", and this program knows version " + VERSION + ": use a newer program");
        }
        for (int next = version + 1; next <= VERSION; next++) {
            for (String statement : statements(next, dialect)) {
                execute(connection, statement);
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO polity_schema (version) VALUES (?)")) {
                insert.setInt(1, next);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM polity_schema")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> statements(int version, Dialect dialect) {
        if (version != 1) {
            throw new IllegalArgumentException("no schema version " + version);
        }
        String name = dialect.binary(NAME);
        String detail = dialect.binary(3 * Limits.DETAIL_CHARACTERS);
        return List.of(
                // Row 1: the position of the last entry, locked by who appends. Row 2: the last token of a claim.
                "CREATE TABLE polity_head (id INT PRIMARY KEY, counter BIGINT NOT NULL)",
                "INSERT INTO polity_head (id, counter) VALUES (1, 0)",
                "INSERT INTO polity_head (id, counter) VALUES (2, 0)",
                "CREATE TABLE polity_entry (position BIGINT PRIMARY KEY, stream " + name + " NOT NULL,"
                        + " version BIGINT NOT NULL, batch " + name + " NOT NULL, body " + dialect.large()
                        + " NOT NULL)",
                // A stream's version is found by it, and no version can be there twice.
                "CREATE UNIQUE INDEX polity_entry_stream ON polity_entry (stream, version DESC)",
                "CREATE TABLE polity_batch (batch " + name + " PRIMARY KEY, first_position BIGINT NOT NULL,"
                        + " last_position BIGINT NOT NULL)",
                "CREATE TABLE polity_slot (name " + name + " PRIMARY KEY, content " + dialect.large() + " NOT NULL)",
                "CREATE TABLE polity_index (idx " + name + " NOT NULL, item_key " + name + " NOT NULL, state " + name
                        + ", body " + name + ", category " + name + ", place " + name
                        + ", opened BIGINT, due BIGINT, closed BIGINT, PRIMARY KEY (idx, item_key))",
                "CREATE INDEX polity_index_state ON polity_index (idx, state, item_key)",
                "CREATE INDEX polity_index_body ON polity_index (idx, body, item_key)",
                "CREATE INDEX polity_index_due ON polity_index (idx, due)",
                "CREATE TABLE polity_queue (queue " + name + " NOT NULL, item_key " + name
                        + " NOT NULL, due BIGINT NOT NULL, content " + dialect.large()
                        + " NOT NULL, leased_until BIGINT NOT NULL, attempts INT NOT NULL, token BIGINT NOT NULL,"
                        + " aside BOOLEAN NOT NULL, detail " + detail + ", PRIMARY KEY (queue, item_key))",
                "CREATE INDEX polity_queue_due ON polity_queue (queue, aside, due, item_key)");
    }
}
