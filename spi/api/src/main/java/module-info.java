/**
 * The interfaces that a plugin implements.
 * A plugin depends on this module and the model, never on the engine.
 */
module org.polity.spi {
    requires transitive org.polity.model;
    requires static org.jspecify;
}
