package org.polity.plugins.storage.jdbc;

import java.sql.DriverManager;
import org.polity.spi.store.Store;
import org.polity.testkit.store.StoreContract;

/** The contract on PostgreSQL. */
class PostgresStoreTest extends StoreContract {
    private String url = "";

    @Override
    protected Store fresh() {
        url = Postgres.freshUrl();
        return open();
    }

    @Override
    protected Store open() {
        return Postgres.open(url);
    }

    @Override
    protected Host begin() throws Exception {
        return new HostConnection(DriverManager.getConnection(url));
    }
}
