package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.polity.spi.store.HostTransaction;
import org.polity.testkit.store.StoreContract;

/** A host's transaction on a connection of its own. */
final class HostConnection implements StoreContract.Host {
    private final Connection connection;

    HostConnection(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public HostTransaction transaction() {
        return new JdbcTransaction(connection);
    }

    @Override
    public void commit() throws SQLException {
        try (connection) {
            connection.commit();
        }
    }

    @Override
    public void rollback() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
