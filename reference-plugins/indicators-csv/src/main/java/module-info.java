/**
 * A source of counts over a CSV file.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.indicators.csv {
    requires transitive org.polity.spi;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.indicators.csv;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.indicators.csv.IndicatorsCsvPlugin;
}
