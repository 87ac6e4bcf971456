/**
 * The engine that decides, records and answers.
 * A host calls the one exported package; plugins never see this module.
 */
module org.polity.core {
    requires transitive org.polity.model;
    requires transitive org.polity.spi;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.polity;

    uses org.polity.spi.PolityPlugin;
}
