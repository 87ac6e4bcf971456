/**
 * Contract tests, fakes and a settable clock for plugins and hosts.
 * It belongs on the test path only.
 */
module org.polity.testkit {
    requires transitive org.polity.core;
    requires transitive org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.assertj.core;
    requires static org.jspecify;

    exports org.polity.testkit.city;
    exports org.polity.testkit;
    exports org.polity.testkit.store;

    uses org.polity.spi.PolityPlugin;

    // JUnit runs the tests of the contracts, which only their own package sees.
    opens org.polity.testkit.store to
            org.junit.platform.commons;
}
