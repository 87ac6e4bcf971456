/**
 * A city source over a folder of tables.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.city.folder {
    requires transitive org.polity.spi;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.city.folder;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.city.folder.CityFolderPlugin;
}
