package org.polity.plugins.storage.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.polity.spi.store.Durability;

/** PostgreSQL. */
final class PostgresDialect implements Dialect {
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String CONSTRAINT = "23";
    private static final int ROWS_A_STATEMENT = 2_000;

    /** Guards the schema among all who use the database; any constant that nobody else uses. */
    private static final long SCHEMA_LOCK = 0x506F6C697479L;

    /** Breaks by its own NOT NULL when the head is no longer where it was seen, and then nothing is written. */
    private static final String ADVANCE =
            "UPDATE polity_head SET counter = CASE WHEN counter = ? THEN CAST(? AS bigint) END WHERE id = 1; ";

    private static final String ONE_ENTRY =
            "INSERT INTO polity_entry (position, stream, version, batch, body) VALUES (?, ?, ?, ?, ?); ";
    private static final String ENTRIES = "INSERT INTO polity_entry (position, stream, version, batch, body)"
            + " SELECT * FROM unnest(?::bigint[], ?::bytea[], ?::bigint[], ?::bytea[], ?::bytea[])";
    private static final String ONE_BATCH =
            "INSERT INTO polity_batch (batch, first_position, last_position) VALUES (?, ?, ?); ";
    private static final String BATCHES = "INSERT INTO polity_batch (batch, first_position, last_position)"
            + " SELECT * FROM unnest(?::bytea[], ?::bigint[], ?::bigint[]); ";
    private static final String ONE_AT_ONCE = ADVANCE + ONE_ENTRY + ONE_BATCH + "COMMIT";
    private static final String MANY_AT_ONCE = ADVANCE + ENTRIES + "; " + BATCHES + "COMMIT";

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String binary(int bytes) {
        return "BYTEA";
    }

    @Override
    public String large() {
        return "BYTEA";
    }

    @Override
    public String upsert(String table, List<String> keyColumns, List<String> otherColumns) {
        StringBuilder sql = new StringBuilder("INSERT INTO ")
                .append(table)
                .append(" (")
                .append(String.join(", ", keyColumns))
                .append(", ")
                .append(String.join(", ", otherColumns))
                .append(") VALUES (")
                .append("?, ".repeat(keyColumns.size() + otherColumns.size() - 1))
                .append("?) ON CONFLICT (")
                .append(String.join(", ", keyColumns))
                .append(") DO UPDATE SET ");
        for (int i = 0; i < otherColumns.size(); i++) {
            String column = otherColumns.get(i);
            sql.append(i == 0 ? "" : ", ").append(column).append(" = excluded.").append(column);
        }
        return sql.toString();
    }

    /** A plan that reads the whole table is the best for a few rows, and the server would keep it while the table grows. */
    @Override
    public void prepare(Connection connection, Duration wait) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET lock_timeout = " + Math.max(1, Math.min(Integer.MAX_VALUE, wait.toMillis())));
        }
    }

    @Override
    public Durability durability(Connection connection) throws SQLException {
        if (show(connection, "synchronous_commit").equals("off")) {
            return Durability.NONE;
        }
        return show(connection, "fsync").equals("on") ? Durability.POWER_LOSS : Durability.PROCESS_KILL;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void afterCommit(Connection connection) {
        // A commit is acknowledged when it is as durable as the server's settings say.
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
        }
    }

    @Override
    public void insertEntries(Connection connection, List<EntryRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRIES)) {
            for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
                setEntries(insert, 1, rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
                insert.executeUpdate();
            }
        }
    }

    private static void setEntries(PreparedStatement statement, int place, List<EntryRow> rows) throws SQLException {
        statement.setArray(
                place, longs(statement, rows.stream().map(EntryRow::position).toArray(Long[]::new)));
        statement.setArray(
                place + 1, bytes(statement, rows.stream().map(EntryRow::stream).toArray(byte[][]::new)));
        statement.setArray(
                place + 2, longs(statement, rows.stream().map(EntryRow::version).toArray(Long[]::new)));
        statement.setArray(
                place + 3, bytes(statement, rows.stream().map(EntryRow::batch).toArray(byte[][]::new)));
        statement.setArray(
                place + 4, bytes(statement, rows.stream().map(EntryRow::body).toArray(byte[][]::new)));
    }

    private static Array longs(PreparedStatement statement, Long[] numbers) throws SQLException {
        return statement.getConnection().createArrayOf("bigint", numbers);
    }

    private static Array bytes(PreparedStatement statement, byte[][] values) throws SQLException {
        return statement.getConnection().createArrayOf("bytea", values);
    }

    /** All statements travel together, with the commit: one way to the server and back. */
    @Override
    public boolean writeAtOnce(Connection connection, Group group) throws SQLException {
        if (!group.isPlain() || group.entries().size() > ROWS_A_STATEMENT) {
            return false;
        }
        boolean one = group.entries().size() == 1;
        try (PreparedStatement statement = connection.prepareStatement(one ? ONE_AT_ONCE : MANY_AT_ONCE)) {
            statement.setLong(1, group.headBefore());
            statement.setLong(2, group.headAfter());
            if (one) {
                setOne(statement, group);
            } else {
                setMany(statement, group);
            }
            statement.execute();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            if (e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT)) {
                return false;
            }
            throw e;
        }
    }

    private static void setOne(PreparedStatement statement, Group group) throws SQLException {
        EntryRow entry = group.entries().get(0);
        statement.setLong(3, entry.position());
        statement.setBytes(4, entry.stream());
        statement.setLong(5, entry.version());
        statement.setBytes(6, entry.batch());
        statement.setBytes(7, entry.body());
        statement.setBytes(8, entry.batch());
        statement.setLong(9, entry.position());
        statement.setLong(10, entry.position());
    }

    private static void setMany(PreparedStatement statement, Group group) throws SQLException {
        setEntries(statement, 3, group.entries());
        List<Group.Recorded> recorded = group.recorded();
        statement.setArray(
                8, bytes(statement, recorded.stream().map(Group.Recorded::key).toArray(byte[][]::new)));
        statement.setArray(
                9, longs(statement, recorded.stream().map(Group.Recorded::first).toArray(Long[]::new)));
        statement.setArray(
                10, longs(statement, recorded.stream().map(Group.Recorded::last).toArray(Long[]::new)));
    }

    @Override
    public boolean isWorthRetrying(SQLException failure) {
        return SERIALIZATION_FAILURE.equals(failure.getSQLState()) || DEADLOCK.equals(failure.getSQLState());
    }

    @Override
    public String advice(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08")) {
            return "check the address in storage-jdbc.url and that the server runs";
        }
        if (state.startsWith("28")) {
            return "check storage-jdbc.user and storage-jdbc.password";
        }
        return switch (state) {
            case "25006" -> "the database is read-only: give the address of a server that takes writes";
            case "53100" -> "the server's disk is full: free room on it";
            case "55P03" -> "another writer held the journal for too long: end its transaction";
            default -> "";
        };
    }
}
