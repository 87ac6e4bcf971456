/** The local rules of Yunxi, an invented city. */
module city.yunxi {
    requires transitive org.polity.spi;
    requires static com.google.auto.service;
    requires static org.jspecify;

    exports city.yunxi;

    provides org.polity.spi.PolityPlugin with
            city.yunxi.YunxiPlugin;
}
