/**
 * The interfaces that a plugin implements.
 * A plugin depends on this module and the model, never on the engine.
 */
module org.polity.spi {
    requires transitive org.polity.model;
    requires static org.jspecify;

    exports org.polity.spi;
    exports org.polity.spi.access;
    exports org.polity.spi.calendar;
    exports org.polity.spi.city;
    exports org.polity.spi.law;
    exports org.polity.spi.notice;
    exports org.polity.spi.review;
    exports org.polity.spi.rule;
    exports org.polity.spi.signing;
    exports org.polity.spi.store;
}
