/**
 * The law of China as parameters and rules.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.law.china {
    requires transitive org.polity.spi;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.law.china;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.law.china.LawChinaPlugin;
}
