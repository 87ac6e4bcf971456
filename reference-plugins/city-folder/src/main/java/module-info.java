/**
 * A city source over a folder of tables.
 * It depends on the plugin interfaces and never on the engine.
 */
module org.polity.plugins.city.folder {
    requires transitive org.polity.spi;
    requires org.dhatim.fastexcel.reader;
    requires static com.google.auto.service;
    requires static org.jspecify;
}
