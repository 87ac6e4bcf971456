package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.polity.spi.store.Durability;
import org.polity.spi.store.StoreException;

/** All that differs between databases. Everything else is plain SQL. Thread-safe. */
interface Dialect {
    /** The dialect of the database at a JDBC address. */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return new H2Dialect();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgresDialect();
        }
        throw new StoreException("`" + url.split("[?;]", 2)[0]
                + "` is an address of no known database: give a folder, jdbc:h2:..., or jdbc:postgresql:...");
    }

    /** The name of the database, for messages. */
    String name();

    /** The type of up to so many bytes that are compared byte by byte. */
    String binary(int bytes);

    /** The type of up to 16 MiB of bytes that are never compared. */
    String large();

    /** An insert into a table that replaces the row with its key columns, as a statement with a place for each column. */
    String upsert(String table, List<String> keyColumns, List<String> otherColumns);

    /** Readies a new connection, and makes it wait no longer than that for another writer. */
    default void prepare(Connection connection, Duration wait) throws SQLException {}

    /** What an acknowledged commit on this connection survives, with {@link #afterCommit}. */
    Durability durability(Connection connection) throws SQLException;

    /** Makes what was committed as durable as {@link #durability} says. */
    void afterCommit(Connection connection) throws SQLException;

    /** Lets one JVM at a time change the schema; the lock ends with the connection's transaction. */
    void lockSchema(Connection connection) throws SQLException;

    /** Writes entries that take positions one after another. */
    void insertEntries(Connection connection, List<EntryRow> rows) throws SQLException;

    /**
     * Writes a group and commits it in one go, if the head is where it was last seen and its keys and new streams are new.
     *
     * @return false when they are not, or this database has no such way for this group; then nothing was written
     */
    boolean writeAtOnce(Connection connection, Group group) throws SQLException;

    /** Removes what a process left that was killed while it committed, where the database does not; at the opening. */
    default void repair(Connection connection) throws SQLException {}

    /** Whether the same transaction may succeed when it is tried again. */
    boolean isWorthRetrying(SQLException failure);

    /** What to do about a failure, or empty text when it says so itself. */
    String advice(SQLException failure);
}
