package org.polity.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A transfer as it is written by hand: two balances changed with a check, the lower account first, two entry rows, one commit
 * that is durable. No dates, no ids that make a repeat harmless, no reasons.
 */
final class BareTransfers implements AutoCloseable {
    private final String url;
    private final boolean h2;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Integer, Writer> writers = new ConcurrentHashMap<>();

    BareTransfers(String url, int accounts) throws SQLException {
        this.url = url;
        h2 = url.startsWith("jdbc:h2:");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bare_account");
            statement.execute("DROP TABLE IF EXISTS bare_line");
            statement.execute(
                    "CREATE TABLE bare_account (id INT PRIMARY KEY, posts BIGINT NOT NULL CHECK (posts >= 0))");
            statement.execute(
                    "CREATE TABLE bare_line (id BIGINT PRIMARY KEY, account INT NOT NULL, posts BIGINT NOT NULL)");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO bare_account (id, posts) VALUES (?, 1000000000)")) {
                for (int i = 0; i < accounts; i++) {
                    insert.setInt(1, i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private final class Writer {
        private final Connection connection;
        private final PreparedStatement change;
        private final PreparedStatement line;

        Writer() throws SQLException {
            connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            change = connection.prepareStatement("UPDATE bare_account SET posts = posts + ? WHERE id = ?");
            line = connection.prepareStatement("INSERT INTO bare_line (id, account, posts) VALUES (?, ?, ?)");
        }

        void transfer(int from, int to, long posts) throws SQLException {
            change(Math.min(from, to), from < to ? -posts : posts);
            change(Math.max(from, to), from < to ? posts : -posts);
            line(from, -posts);
            line(to, posts);
            connection.commit();
            if (h2) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            }
        }

        private void change(int account, long posts) throws SQLException {
            change.setLong(1, posts);
            change.setInt(2, account);
            change.executeUpdate();
        }

        private void line(int account, long posts) throws SQLException {
            line.setLong(1, ids.incrementAndGet());
            line.setInt(2, account);
            line.setLong(3, posts);
            line.executeUpdate();
        }
    }

    void transfer(int writer, int from, int to) throws SQLException {
        Writer own = writers.get(writer);
        if (own == null) {
            own = new Writer();
            writers.put(writer, own);
        }
        own.transfer(from, to, 1);
    }

    @Override
    public void close() throws SQLException {
        for (Writer writer : writers.values()) {
            writer.connection.close();
        }
    }
}
