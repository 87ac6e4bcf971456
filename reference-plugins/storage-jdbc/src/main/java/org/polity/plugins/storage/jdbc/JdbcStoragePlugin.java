package org.polity.plugins.storage.jdbc;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.store.Store;

/** Offers the store on a JDBC database; its settings say which. */
@AutoService(PolityPlugin.class)
public final class JdbcStoragePlugin implements PolityPlugin {
    private static final String URL = "storage-jdbc.url";
    private static final String USER = "storage-jdbc.user";
    private static final String PASSWORD = "storage-jdbc.password";
    private static final String WAIT = "storage-jdbc.wait";

    /** For {@link java.util.ServiceLoader}. */
    public JdbcStoragePlugin() {}

    @Override
    public String id() {
        return "storage-jdbc";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ApiRange api() {
        return ApiRange.current();
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        URL,
                        Setting.Type.TEXT,
                        null,
                        "A JDBC address (jdbc:h2:, jdbc:postgresql:), or a folder in which an embedded database is made."),
                new Setting(USER, Setting.Type.TEXT, "", "The database user; empty for none."),
                new Setting(PASSWORD, Setting.Type.TEXT, "", "The user's password; empty for none."),
                new Setting(
                        WAIT,
                        Setting.Type.DURATION,
                        "PT30S",
                        "How long to wait for a connection or for another writer, more than zero."));
    }

    @Override
    public Optional<Store> openStore(Settings settings) {
        return Optional.of(JdbcStore.open(
                settings.text(URL), settings.text(USER), settings.text(PASSWORD), settings.duration(WAIT)));
    }
}
