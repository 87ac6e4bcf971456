package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.polity.spi.store.HostTransaction;

/**
 * A host's transaction for {@link JdbcStore}: the host opens the connection on the same database, switches auto-commit off,
 * commits or rolls back, and closes it. It commits with {@link #commit}, or calls that after a framework has committed. Where the store was given a folder, the address of its database is
 * {@code jdbc:h2:async:} and the absolute path of the file {@code polity} in it.
 *
 * @param connection the host's connection; auto-commit is off
 */
public record JdbcTransaction(Connection connection) implements HostTransaction {
    /**
     * Commits the connection, and returns when that is as durable as {@link JdbcStore#durability} says. On PostgreSQL the
     * connection's own commit is that durable. On H2 it is not: what it commits outlives neither kill -9 nor a loss of power
     * until this method has returned, the store has made its next append of its own, or the database is closed; so a host
     * whose framework commits calls this afterwards, on the open connection, and committing twice does no harm.
     *
     * @throws SQLException if the commit failed, or it is not known how durable it is
     */
    public void commit() throws SQLException {
        connection.commit();
        Dialect.of(connection.getMetaData().getURL()).afterCommit(connection);
    }
}
