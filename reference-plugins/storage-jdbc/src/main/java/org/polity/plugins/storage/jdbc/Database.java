package org.polity.plugins.storage.jdbc;

import java.sql.SQLException;
import org.polity.spi.store.StoreException;

/** One database: its connections, its dialect, and how its failures are told. Thread-safe. */
final class Database implements AutoCloseable {
    private static final int TRIES = 6;

    private final Connections connections;
    private final Dialect dialect;
    private final String where;

    /** @param where how messages call the database; never with a password */
    Database(Connections connections, Dialect dialect, String where) {
        this.connections = connections;
        this.dialect = dialect;
        this.where = where;
    }

    Dialect dialect() {
        return dialect;
    }

    String where() {
        return where;
    }

    /**
     * Reads, or works in a transaction that the work commits itself; tries again what is worth it.
     *
     * @param what what is tried, for the message: {@code read the journal}
     */
    <T> T run(String what, Connections.Work<T> work) {
        requireOpen();
        for (int tries = 1; ; tries++) {
            try {
                return connections.lend(work);
            } catch (SQLException e) {
                if (tries == TRIES || !dialect.isWorthRetrying(e)) {
                    throw failure(what, e);
                }
            }
        }
    }

    /** Works in a transaction of its own, commits it and makes it durable. */
    void change(String what, Connections.Work<?> work) {
        run(what, connection -> {
            work.with(connection);
            connection.commit();
            dialect.afterCommit(connection);
            return true;
        });
    }

    void requireOpen() {
        if (connections.isClosed()) {
            throw new StoreException("The store on " + where + " is closed: open another");
        }
    }

    StoreException failure(String what, SQLException cause) {
        String advice = dialect.advice(cause);
        return new StoreException(
                "Could not " + what + " (" + dialect.name() + ", " + where + "): "
                        + (advice.isEmpty() ? cause.getMessage() : advice),
                cause);
    }

    @Override
    public void close() {
        connections.close();
    }
}
