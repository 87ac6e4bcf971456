package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.polity.Polity;
import org.polity.spi.store.Durability;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.PolityTest;
import org.polity.testkit.PolityTest.Storage;
import org.polity.testkit.SmallCity;

/** The testkit on H2, where the plugin is on the class path: a fresh database for each test, of which nothing stays. */
class TestkitOnH2Test {
    @AfterAll
    static void nothingStays() throws IOException {
        assertThat(folders()).isZero();
    }

    /** How many folders of this JVM's tests there are. */
    private static long folders() throws IOException {
        String own = "polity-test-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(path -> path.getFileName().toString().startsWith(own))
                    .count();
        }
    }

    @Nested
    @PolityTest(storage = Storage.H2)
    class ByAnnotation {
        @RepeatedTest(2)
        void aFreshDatabaseHoldsTheCity(Polity polity) throws IOException {
            assertThat(folders()).isEqualTo(1);
            assertThat(polity.journal().durability()).isEqualTo(Durability.POWER_LOSS);
            assertThat(polity.bodies().erase(SmallCity.act("a"), SmallCity.CHEN).recorded())
                    .isTrue();
        }
    }

    @Nested
    class Registered {
        @RegisterExtension
        final PolityExtension engine = PolityExtension.onH2().withoutCity().with("storage-jdbc.wait", "PT5S");

        @Test
        void aFreshDatabaseHoldsNothing(Polity polity) {
            assertThat(polity.position()).isZero();
            SmallCity.load(polity);
            assertThat(polity.journal().verify().intact()).isTrue();
        }
    }
}
