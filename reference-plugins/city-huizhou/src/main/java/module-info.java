/**
 * The local rules of Huizhou.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.city.huizhou {
    requires transitive org.polity.spi;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.city.huizhou;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.city.huizhou.CityHuizhouPlugin;
}
