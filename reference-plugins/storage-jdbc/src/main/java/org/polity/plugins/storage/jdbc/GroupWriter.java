package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Limits;

/** Locks the head, looks up what a group must know, and writes it. Stateless. */
final class GroupWriter {
    private static final int ROWS_A_BATCH = 5_000;

    private final Dialect dialect;

    GroupWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Locks the head until the transaction ends: positions become visible in their order because nobody else has one. */
    long lockHead(Connection connection) throws SQLException {
        return counter(connection, 1);
    }

    static long counter(Connection connection, int id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT counter FROM polity_head WHERE id = ? FOR UPDATE")) {
            select.setInt(1, id);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    static void setCounter(Connection connection, int id, long counter) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE polity_head SET counter = ? WHERE id = ?")) {
            update.setLong(1, counter);
            update.setInt(2, id);
            update.executeUpdate();
        }
    }

    /** Looks keys and versions up in the database. */
    Group.Lookup lookup(Connection connection) {
        return new Group.Lookup() {
            @Override
            public @Nullable Answer batch(String key) throws SQLException {
                return findBatch(connection, key);
            }

            @Override
            public long version(String stream) throws SQLException {
                return findVersion(connection, stream);
            }
        };
    }

    static @Nullable Answer findBatch(Connection connection, String key) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT first_position, last_position FROM polity_batch WHERE batch = ?")) {
            select.setBytes(1, Utf8.bytes(key));
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Answer.recorded(result.getLong(1), result.getLong(2)) : null;
            }
        }
    }

    static long findVersion(Connection connection, String stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT version FROM polity_entry WHERE stream = ? ORDER BY stream, version DESC LIMIT 1")) {
            select.setBytes(1, Utf8.bytes(stream));
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getLong(1) + 1 : 0;
            }
        }
    }

    /** Writes a group under the locked head and sets the head; the caller commits. */
    void write(Connection connection, Group group) throws SQLException {
        writeUnderHead(connection, dialect, group);
        setCounter(connection, 1, Limits.position(group.headAfter()));
    }

    /** Writes all of a group but the head. */
    static void writeUnderHead(Connection connection, Dialect dialect, Group group) throws SQLException {
        List<EntryRow> entries = group.entries();
        for (int from = 0; from < entries.size(); from += ROWS_A_BATCH) {
            dialect.insertEntries(connection, entries.subList(from, Math.min(entries.size(), from + ROWS_A_BATCH)));
        }
        writeBatches(connection, group.recorded());
        if (!group.slots().isEmpty()) {
            JdbcSlots.write(connection, dialect, group.slots());
        }
        if (!group.rows().isEmpty()) {
            JdbcIndex.put(connection, dialect, group.rows());
        }
        if (!group.items().isEmpty()) {
            JdbcQueue.put(connection, dialect, group.items());
        }
    }

    private static void writeBatches(Connection connection, List<Group.Recorded> recorded) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO polity_batch (batch, first_position, last_position) VALUES (?, ?, ?)")) {
            for (Group.Recorded batch : recorded) {
                insert.setBytes(1, batch.key());
                insert.setLong(2, batch.first());
                insert.setLong(3, batch.last());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
