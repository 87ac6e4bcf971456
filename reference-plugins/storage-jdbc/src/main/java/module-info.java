/**
 * A store on a JDBC database.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.storage.jdbc {
    requires transitive org.polity.spi;
    requires transitive java.sql;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.storage.jdbc;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.storage.jdbc.JdbcStoragePlugin;
}
