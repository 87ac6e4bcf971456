package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Queue;
import org.polity.spi.store.QueueItem;

/**
 * The queue in {@code polity_queue}. Claims take turns by the lock on row 2 of {@code polity_head}, whose counter gives each
 * claim a token of its own; a row whose token has changed is no longer the worker's. Token 0 is nobody's.
 */
final class JdbcQueue implements Queue {
    private static final String HELD = " WHERE queue = ? AND item_key = ? AND token = ?";

    private final Database database;

    JdbcQueue(Database database) {
        this.database = database;
    }

    @Override
    public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
        Limits.group("queue", queue);
        Limits.worker(worker);
        Limits.page(limit);
        long present = now.toEpochMilli();
        long until = Math.addExact(present, Limits.lease(lease));
        return database.run("claim from the queue", connection -> {
            long token = GroupWriter.counter(connection, 2);
            List<byte[]> keys = dueKeys(connection, queue, present, limit);
            List<Claim> claims = new ArrayList<>(keys.size());
            for (byte[] key : keys) {
                Claim claim = take(connection, queue, key, worker, ++token, present, until);
                if (claim != null) {
                    claims.add(claim);
                }
            }
            GroupWriter.setCounter(connection, 2, token);
            connection.commit();
            return claims;
        });
    }

    private static List<byte[]> dueKeys(Connection connection, String queue, long now, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT item_key FROM polity_queue"
                + " WHERE queue = ? AND aside = FALSE AND due <= ? AND leased_until <= ?"
                + " ORDER BY due, item_key LIMIT ?")) {
            select.setBytes(1, Utf8.bytes(queue));
            select.setLong(2, now);
            select.setLong(3, now);
            select.setInt(4, limit);
            List<byte[]> keys = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    keys.add(result.getBytes(1));
                }
            }
            return keys;
        }
    }

    /** Marks an item first and reads it then: what is read is surely the item that was marked. */
    private static @Nullable Claim take(
            Connection connection, String queue, byte[] key, String worker, long token, long now, long until)
            throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("UPDATE polity_queue SET token = ?,"
                        + " leased_until = ?, attempts = attempts + 1 WHERE queue = ? AND item_key = ?"
                        + " AND aside = FALSE AND due <= ? AND leased_until <= ?");
                PreparedStatement select =
                        connection.prepareStatement("SELECT content, attempts FROM polity_queue" + HELD)) {
            mark.setLong(1, token);
            mark.setLong(2, until);
            mark.setBytes(3, Utf8.bytes(queue));
            mark.setBytes(4, key);
            mark.setLong(5, now);
            mark.setLong(6, now);
            if (mark.executeUpdate() == 0) {
                return null;
            }
            select.setBytes(1, Utf8.bytes(queue));
            select.setBytes(2, key);
            select.setLong(3, token);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return new Claim(queue, Utf8.text(key), result.getBytes(1), result.getInt(2), worker, token);
            }
        }
    }

    @Override
    public boolean settle(Claim claim) {
        return change("settle an item", "DELETE FROM polity_queue" + HELD, claim, statement -> 1);
    }

    @Override
    public boolean retry(Claim claim, Instant due) {
        return change(
                "give an item back",
                "UPDATE polity_queue SET due = ?, leased_until = 0, token = 0" + HELD,
                claim,
                statement -> {
                    statement.setLong(1, due.toEpochMilli());
                    return 2;
                });
    }

    @Override
    public boolean setAside(Claim claim, String detail) {
        Limits.detail(detail);
        return change(
                "set an item aside",
                "UPDATE polity_queue SET aside = TRUE, detail = ?, leased_until = 0, token = 0" + HELD,
                claim,
                statement -> {
                    statement.setBytes(1, Utf8.bytes(detail));
                    return 2;
                });
    }

    private interface Preparation {
        /** Sets what comes before the claim and says at which place the claim begins. */
        int prepare(PreparedStatement statement) throws SQLException;
    }

    private boolean change(String what, String sql, Claim claim, Preparation preparation) {
        return database.run(what, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int place = preparation.prepare(statement);
                statement.setBytes(place, Utf8.bytes(claim.queue()));
                statement.setBytes(place + 1, Utf8.bytes(claim.key()));
                statement.setLong(place + 2, claim.token());
                boolean held = statement.executeUpdate() == 1;
                connection.commit();
                database.dialect().afterCommit(connection);
                return held;
            }
        });
    }

    @Override
    public List<Aside> aside(String queue, String afterKeyExclusive, int limit) {
        Limits.page(limit);
        return database.run("list items set aside", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT item_key, content, attempts, detail FROM polity_queue"
                            + " WHERE queue = ? AND aside = TRUE AND item_key > ? ORDER BY item_key LIMIT ?")) {
                select.setBytes(1, Utf8.bytes(queue));
                select.setBytes(2, Utf8.bytes(afterKeyExclusive));
                select.setInt(3, limit);
                List<Aside> items = new ArrayList<>();
                try (ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        byte[] detail = result.getBytes(4);
                        items.add(new Aside(
                                queue,
                                Utf8.text(result.getBytes(1)),
                                result.getBytes(2),
                                result.getInt(3),
                                detail == null ? "" : Utf8.text(detail)));
                    }
                }
                return items;
            }
        });
    }

    static void put(Connection connection, Dialect dialect, List<QueueItem> items) throws SQLException {
        String upsert = dialect.upsert(
                "polity_queue",
                List.of("queue", "item_key"),
                List.of("due", "content", "leased_until", "attempts", "token", "aside", "detail"));
        try (PreparedStatement put = connection.prepareStatement(upsert)) {
            for (QueueItem item : items) {
                put.setBytes(1, Utf8.bytes(item.queue()));
                put.setBytes(2, Utf8.bytes(item.key()));
                put.setLong(3, item.due().toEpochMilli());
                put.setBytes(4, item.content());
                put.setLong(5, 0);
                put.setInt(6, 0);
                put.setLong(7, 0);
                put.setBoolean(8, false);
                put.setBytes(9, null);
                put.executeUpdate();
            }
        }
    }
}
