package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import org.polity.spi.store.HostTransaction;

/**
 * A host's transaction for {@link JdbcStore}: the host opens the connection on the same database, switches auto-commit off,
 * commits or rolls back, and closes it. Where the store was given a folder, the address of its database is
 * {@code jdbc:h2:async:} and the absolute path of the file {@code polity} in it.
 *
 * @param connection the host's connection; auto-commit is off
 */
public record JdbcTransaction(Connection connection) implements HostTransaction {}
