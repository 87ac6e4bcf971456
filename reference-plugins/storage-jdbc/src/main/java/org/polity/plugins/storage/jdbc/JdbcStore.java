package org.polity.plugins.storage.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Index;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/**
 * The store on H2 or PostgreSQL. Concurrent appends are grouped into one commit. Many handles in many JVMs may share one
 * database, but an embedded H2 folder belongs to one process. Thread-safe.
 */
public final class JdbcStore implements Store {
    private static final String ENTRY = "SELECT position, stream, version, batch, body FROM polity_entry ";

    private final Database database;
    private final Durability durability;
    private final GroupWriter writer;
    private final Committer committer;
    private final JdbcSlots slots;
    private final JdbcIndex index;
    private final JdbcQueue queue;

    private JdbcStore(Database database, Durability durability) {
        this.database = database;
        this.durability = durability;
        writer = new GroupWriter(database.dialect());
        committer = new Committer(database, writer);
        slots = new JdbcSlots(database);
        index = new JdbcIndex(database);
        queue = new JdbcQueue(database);
    }

    /**
     * Opens the store; makes its tables when they are not there.
     *
     * @param address a JDBC address, or a folder in which an embedded H2 database is made
     * @param user the database user, empty for none
     * @param password the user's password, empty for none
     * @param wait how long to wait for a connection or for another writer, more than zero
     * @return the store
     * @throws StoreException if the database cannot be opened, is read-only, of a newer schema, or already open elsewhere
     */
    public static JdbcStore open(String address, String user, String password, Duration wait) {
        String url = address.startsWith("jdbc:") ? address : urlOf(Path.of(address));
        Dialect dialect = Dialect.of(url);
        if (dialect instanceof H2Dialect) {
            url = withDefault(url, "LOCK_TIMEOUT", Long.toString(wait.toMillis()));
            url = withDefault(url, "DB_CLOSE_ON_EXIT", "FALSE");
            url = withDefault(url, "MAX_LENGTH_INPLACE_LOB", "65536");
            url = withDefault(url, "TRACE_LEVEL_FILE", "0"); // what fails is thrown, and told once
            url = withDefault(url, "QUERY_CACHE_SIZE", "64"); // more than the store's statements; 8 are not enough
        }
        String where = address.startsWith("jdbc:") ? address.split("[?;]", 2)[0] : "folder " + address;
        Database database = new Database(new Connections(url, dialect, where, user, password, wait), dialect, where);
        boolean opened = false;
        try {
            Durability durability =
                    database.run("open the database", connection -> prepare(connection, dialect, where));
            opened = true;
            return new JdbcStore(database, durability);
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private static Durability prepare(Connection connection, Dialect dialect, String where) throws SQLException {
        if (connection.isReadOnly()) {
            throw new StoreException("The database " + where + " is read-only: make it writable for this user");
        }
        Schema.upgrade(connection, dialect, where);
        dialect.repair(connection);
        dialect.afterCommit(connection);
        return dialect.durability(connection);
    }

    private static String urlOf(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("Could not make the folder " + folder + " for a database: " + e, e);
        }
        // With async: an interrupt of one thread does not close the file for all, as it does with file:.
        return "jdbc:h2:async:" + folder.toAbsolutePath().resolve("polity");
    }

    private static String withDefault(String url, String setting, String value) {
        return url.contains(";" + setting + "=") ? url : url + ";" + setting + "=" + value;
    }

    @Override
    public Durability durability() {
        database.requireOpen();
        return durability;
    }

    @Override
    public List<Answer> append(List<Batch> batches, @Nullable HostTransaction transaction) {
        database.requireOpen();
        if (batches.isEmpty()) {
            throw new IllegalArgumentException("an append without batches: give at least one");
        }
        if (transaction == null) {
            return committer.append(batches);
        }
        if (!(transaction instanceof JdbcTransaction joined)) {
            throw new StoreException("The store on " + database.where()
                    + " was given a transaction of another kind: give a JdbcTransaction on the same database");
        }
        try {
            return join(joined.connection(), batches);
        } catch (SQLException e) {
            throw database.failure("append to the journal in the host's transaction", e);
        }
    }

    private List<Answer> join(Connection connection, List<Batch> batches) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new StoreException("The host's connection to " + database.where()
                    + " commits by itself: switch auto-commit off before joining");
        }
        Group group = new Group(writer.lockHead(connection), writer.lookup(connection));
        List<Answer> answers = group.judge(batches);
        if (!group.isEmpty()) {
            writer.write(connection, group);
        }
        return answers;
    }

    @Override
    public long head() {
        return database.run("read the head of the journal", connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT COALESCE(MAX(position), 0) FROM polity_entry");
                    ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    @Override
    public List<StoredEntry> read(long afterExclusive, int limit) {
        Limits.position(afterExclusive);
        Limits.page(limit);
        return database.run("read the journal", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(ENTRY + "WHERE position > ? ORDER BY position LIMIT ?")) {
                select.setLong(1, afterExclusive);
                select.setInt(2, limit);
                return entries(select, limit);
            }
        });
    }

    @Override
    public List<StoredEntry> readBatch(String key) {
        return database.run("read a batch", connection -> {
            Answer found = GroupWriter.findBatch(connection, key);
            if (found == null) {
                return List.of();
            }
            try (PreparedStatement select =
                    connection.prepareStatement(ENTRY + "WHERE position BETWEEN ? AND ? ORDER BY position")) {
                select.setLong(1, found.first());
                select.setLong(2, found.last());
                return entries(select, 16);
            }
        });
    }

    private static List<StoredEntry> entries(PreparedStatement select, int expected) throws SQLException {
        List<StoredEntry> entries = new ArrayList<>(Math.min(expected, 10_000));
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                entries.add(new StoredEntry(
                        result.getLong(1),
                        Utf8.text(result.getBytes(2)),
                        result.getLong(3),
                        Utf8.text(result.getBytes(4)),
                        result.getBytes(5)));
            }
        }
        return entries;
    }

    @Override
    public long version(String stream) {
        return database.run("read a stream's version", connection -> GroupWriter.findVersion(connection, stream));
    }

    @Override
    public Slots slots() {
        return slots;
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Queue queue() {
        return queue;
    }

    @Override
    public void close() {
        database.close();
    }
}
