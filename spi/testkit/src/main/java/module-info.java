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
    exports org.polity.testkit.calendar;
    exports org.polity.testkit.law;
    exports org.polity.testkit.review;
    exports org.polity.testkit.rule;
    exports org.polity.testkit.store;

    uses org.polity.spi.PolityPlugin;

    // JUnit runs the tests of the contracts, which only their own packages see.
    opens org.polity.testkit.calendar to
            org.junit.platform.commons;
    opens org.polity.testkit.law to
            org.junit.platform.commons;
    opens org.polity.testkit.review to
            org.junit.platform.commons;
    opens org.polity.testkit.rule to
            org.junit.platform.commons;
    opens org.polity.testkit.store to
            org.junit.platform.commons;
}
