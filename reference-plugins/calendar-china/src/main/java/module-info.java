/**
 * The calendar of working days in China.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.calendar.china {
    requires transitive org.polity.spi;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports org.polity.plugins.calendar.china;

    provides org.polity.spi.PolityPlugin with
            org.polity.plugins.calendar.china.CalendarChinaPlugin;
}
