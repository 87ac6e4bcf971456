package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Index;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Limits;

/** The index in {@code polity_index}; instants are milliseconds. */
final class JdbcIndex implements Index {
    private final Database database;

    JdbcIndex(Database database) {
        this.database = database;
    }

    @Override
    public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
        Limits.page(limit);
        Conditions conditions = Conditions.of(query);
        conditions.add("item_key > ?", Utf8.bytes(afterKeyExclusive));
        String sql = "SELECT item_key, state, body, category, place, opened, due, closed FROM polity_index WHERE "
                + conditions + " ORDER BY item_key LIMIT " + limit;
        return database.run("search the index", connection -> {
            try (PreparedStatement select = conditions.prepare(connection, sql);
                    ResultSet result = select.executeQuery()) {
                List<IndexRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(query.index(), result));
                }
                return rows;
            }
        });
    }

    private static IndexRow row(String index, ResultSet result) throws SQLException {
        return new IndexRow(
                index,
                Utf8.text(result.getBytes(1)),
                Utf8.textOrNull(result.getBytes(2)),
                Utf8.textOrNull(result.getBytes(3)),
                Utf8.textOrNull(result.getBytes(4)),
                Utf8.textOrNull(result.getBytes(5)),
                instant(result, 6),
                instant(result, 7),
                instant(result, 8));
    }

    private static @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        long millis = result.getLong(column);
        return result.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public SortedMap<String, Long> count(IndexQuery query, Group group) {
        Conditions conditions = Conditions.of(query);
        String column = group.name().toLowerCase(Locale.ROOT);
        String sql = "SELECT " + column + ", COUNT(*) FROM polity_index WHERE " + conditions + " GROUP BY " + column;
        return database.run("count in the index", connection -> {
            try (PreparedStatement select = conditions.prepare(connection, sql);
                    ResultSet result = select.executeQuery()) {
                SortedMap<String, Long> counts = new TreeMap<>();
                while (result.next()) {
                    byte[] value = result.getBytes(1);
                    counts.put(value == null ? "" : Utf8.text(value), result.getLong(2));
                }
                return counts;
            }
        });
    }

    static void put(Connection connection, Dialect dialect, List<IndexRow> rows) throws SQLException {
        String upsert = dialect.upsert(
                "polity_index",
                List.of("idx", "item_key"),
                List.of("state", "body", "category", "place", "opened", "due", "closed"));
        try (PreparedStatement put = connection.prepareStatement(upsert)) {
            for (IndexRow row : rows) {
                put.setBytes(1, Utf8.bytes(row.index()));
                put.setBytes(2, Utf8.bytes(row.key()));
                put.setBytes(3, Utf8.bytesOrNull(row.state()));
                put.setBytes(4, Utf8.bytesOrNull(row.body()));
                put.setBytes(5, Utf8.bytesOrNull(row.category()));
                put.setBytes(6, Utf8.bytesOrNull(row.place()));
                setInstant(put, 7, row.opened());
                setInstant(put, 8, row.due());
                setInstant(put, 9, row.closed());
                put.executeUpdate();
            }
        }
    }

    private static void setInstant(PreparedStatement put, int place, @Nullable Instant instant) throws SQLException {
        if (instant == null) {
            put.setNull(place, Types.BIGINT);
        } else {
            put.setLong(place, instant.toEpochMilli());
        }
    }

    /** The conditions of a query with their values. */
    private static final class Conditions {
        private final StringBuilder sql = new StringBuilder("idx = ?");
        private final List<Object> values = new ArrayList<>();

        static Conditions of(IndexQuery query) {
            Conditions conditions = new Conditions();
            conditions.values.add(Utf8.bytes(query.index()));
            conditions.addText("state = ?", query.state());
            conditions.addText("body = ?", query.body());
            conditions.addText("category = ?", query.category());
            conditions.addText("place = ?", query.place());
            conditions.addInstant("opened >= ?", query.openedFrom());
            conditions.addInstant("opened < ?", query.openedBefore());
            conditions.addInstant("due >= ?", query.dueFrom());
            conditions.addInstant("due < ?", query.dueBefore());
            if (query.open() != null) {
                conditions.sql.append(query.open() ? " AND closed IS NULL" : " AND closed IS NOT NULL");
            }
            return conditions;
        }

        void add(String condition, Object value) {
            sql.append(" AND ").append(condition);
            values.add(value);
        }

        private void addText(String condition, @Nullable String value) {
            if (value != null) {
                add(condition, Utf8.bytes(value));
            }
        }

        private void addInstant(String condition, @Nullable Instant value) {
            if (value != null) {
                add(condition, value.toEpochMilli());
            }
        }

        PreparedStatement prepare(Connection connection, String statement) throws SQLException {
            PreparedStatement prepared = connection.prepareStatement(statement);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof byte[] bytes) {
                    prepared.setBytes(i + 1, bytes);
                } else {
                    prepared.setLong(i + 1, (Long) values.get(i));
                }
            }
            return prepared;
        }

        @Override
        public String toString() {
            return sql.toString();
        }
    }
}
