package org.polity.plugins.storage.jdbc;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.polity.spi.store.Durability;

/** H2, embedded in a folder or served. */
final class H2Dialect implements Dialect {
    private static final int ALREADY_OPEN = 90020;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final int LOCK_TIMEOUT = 50200;
    private static final int DEADLOCK = 40001;
    private static final String HEAD = "(SELECT counter FROM polity_head WHERE id = 1)";
    private static final int DUPLICATE_KEY = 23505;
    private static final int WRONG_USER_OR_PASSWORD = 28000;
    private static final int FILE_CORRUPTED = 90030;
    private static final int FILE_VERSION = 90048;
    private static final int IO_FAILED = 90028;
    private static final int IO_FAILED_AT = 90031;
    private static final int READ_ONLY = 90097;
    private static final int NOT_FOUND = 90146;

    private static final String UNWRITABLE =
            "the file could not be written: free room on its disk, check limits on the size of files, and let this user write"
                    + " folder and file; what was acknowledged is safe";

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public String binary(int bytes) {
        return "VARBINARY(" + bytes + ")";
    }

    @Override
    public String large() {
        return "BLOB";
    }

    @Override
    public String upsert(String table, List<String> keyColumns, List<String> otherColumns) {
        return "MERGE INTO " + table + " (" + String.join(", ", keyColumns) + ", " + String.join(", ", otherColumns)
                + ") KEY (" + String.join(", ", keyColumns) + ") VALUES ("
                + "?, ".repeat(keyColumns.size() + otherColumns.size() - 1) + "?)";
    }

    @Override
    public Durability durability(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:mem:") ? Durability.NONE : Durability.POWER_LOSS;
    }

    /** A commit alone is on the disk only half a second later, see docs/performance.md. */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** One process has the file, so a lock within the process is enough. */
    @Override
    public void lockSchema(Connection connection) {
        // Schema.upgrade is synchronized on its class.
    }

    @Override
    public void insertEntries(Connection connection, List<EntryRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO polity_entry (position, stream, version, batch, body) VALUES (?, ?, ?, ?, ?)")) {
            for (EntryRow row : rows) {
                insert.setLong(1, row.position());
                insert.setBytes(2, row.stream());
                insert.setLong(3, row.version());
                insert.setBytes(4, row.batch());
                insert.setBytes(5, row.body());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The head is taken first, so that whoever holds it is waited for, and what was seen of streams stays so. */
    @Override
    public boolean writeAtOnce(Connection connection, Group group) throws SQLException {
        try {
            if (!advance(connection, group)) {
                return false;
            }
            GroupWriter.writeUnderHead(connection, this, group);
            connection.commit();
            afterCommit(connection);
            return true;
        } catch (SQLException e) {
            connection.rollback();
            if (e.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static boolean advance(Connection connection, Group group) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE polity_head SET counter = ? WHERE id = 1 AND counter = ?")) {
            update.setLong(1, group.headAfter());
            update.setLong(2, group.headBefore());
            return update.executeUpdate() == 1;
        }
    }

    /**
     * Removes rows beyond the head, which nobody was told are recorded: when H2 writes to its file while a row is being
     * inserted and the process is killed before the commit, that row can stay when the file is opened again (one in a
     * hundred kills with H2 2.4.240).
     */
    @Override
    public void repair(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM polity_entry WHERE position > " + HEAD);
            statement.executeUpdate("DELETE FROM polity_batch WHERE last_position > " + HEAD);
        }
        connection.commit();
    }

    @Override
    public boolean isWorthRetrying(SQLException failure) {
        int code = failure.getErrorCode();
        return code == CONCURRENT_UPDATE || code == DEADLOCK;
    }

    @Override
    public String advice(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ALREADY_OPEN ->
                "the database is already open in another process: close that process, or let both use a server's address";
            case WRONG_USER_OR_PASSWORD -> "check storage-jdbc.user and storage-jdbc.password";
            case FILE_CORRUPTED, FILE_VERSION ->
                "the file is no database of this version of H2, or it is damaged: give another folder, or restore a backup";
            case IO_FAILED, IO_FAILED_AT ->
                has(FileSystemException.class, failure)
                        ? UNWRITABLE
                        : "the file is no database, it is damaged, or the disk failed: give another folder, or restore a backup";
            case NOT_FOUND -> "there is no database at this address: record into one first, or correct the address";
            case READ_ONLY -> "the database is read-only: make folder and file writable for this user";
            case LOCK_TIMEOUT -> "another writer held the journal for too long: end its transaction";
            default -> has(IOException.class, failure) ? UNWRITABLE : "";
        };
    }

    private static boolean has(Class<? extends IOException> type, SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
