package org.polity.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What a database can do at all: a row inserted and durable, with no order, versions, or keys; one by one or in groups. */
final class BareDatabase implements AutoCloseable {
    private static final String INSERT = "INSERT INTO bare (id, body) VALUES (?, ?)";

    private final String url;
    private final boolean h2;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<CompletableFuture<Boolean>> waiting = new LinkedBlockingQueue<>();
    private final Thread committer = new Thread(this::commitGroups, "bare-group-committer");

    BareDatabase(String url) throws SQLException {
        this.url = url;
        h2 = url.startsWith("jdbc:h2:");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (id BIGINT PRIMARY KEY, body " + (h2 ? "VARBINARY" : "BYTEA") + ")");
        }
        committer.setDaemon(true);
        committer.start();
    }

    private Connection connection(int writer) {
        return connections.computeIfAbsent(writer, unopened -> {
            try {
                return DriverManager.getConnection(url);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** One statement that commits itself; on H2 its changes are then forced to the disk, as the store does. */
    void insert(int writer, long number) throws SQLException {
        Connection connection = connection(writer);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, ids.incrementAndGet());
            insert.setBytes(2, AppendBenchmark.act());
            insert.executeUpdate();
        }
        force(connection);
    }

    private void force(Connection connection) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    /** Waits until the committer has written it with all others that wait. */
    void insertInGroups(int writer, long number) throws Exception {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        waiting.add(written);
        written.get();
    }

    private void commitGroups() {
        List<CompletableFuture<Boolean>> group = new ArrayList<>();
        try {
            while (true) {
                group.add(waiting.take());
                waiting.drainTo(group);
                insertGroup(connection(-1), group.size());
                group.forEach(written -> written.complete(true));
                group.clear();
            }
        } catch (InterruptedException | SQLException e) {
            group.forEach(written -> written.completeExceptionally(e));
        }
    }

    private void insertGroup(Connection connection, int rows) throws SQLException {
        connection.setAutoCommit(false);
        if (h2) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < rows; i++) {
                    insert.setLong(1, ids.incrementAndGet());
                    insert.setBytes(2, AppendBenchmark.act());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            force(connection);
            return;
        }
        connection.setAutoCommit(true);
        Long[] keys = new Long[rows];
        byte[][] bodies = new byte[rows][];
        for (int i = 0; i < rows; i++) {
            keys[i] = ids.incrementAndGet();
            bodies[i] = AppendBenchmark.act();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bare (id, body) SELECT * FROM unnest(?::bigint[], ?::bytea[])")) {
            insert.setArray(1, connection.createArrayOf("bigint", keys));
            insert.setArray(2, connection.createArrayOf("bytea", bodies));
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        committer.interrupt();
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }
}
