package org.polity.plugins.storage.jdbc;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.store.Store;
import org.polity.testkit.store.StoreContract;

/** The contract on H2 in a folder. */
class H2StoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    protected Store fresh() {
        return open();
    }

    @Override
    protected Store open() {
        return JdbcStore.open(folder.toString(), "", "", Duration.ofSeconds(20));
    }

    @Override
    protected Host begin() throws Exception {
        return new HostConnection(DriverManager.getConnection("jdbc:h2:async:" + folder.resolve("polity")));
    }
}
