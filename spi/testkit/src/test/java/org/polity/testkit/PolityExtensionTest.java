package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.polity.Polity;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.access.AccessRule;
import org.polity.testkit.PolityTest.Storage;

/** What a test of a host is given. */
@PolityTest
class PolityExtensionTest {
    private static final List<Polity> GIVEN = new ArrayList<>();

    private final Polity inConstructor;
    private Polity before;

    PolityExtensionTest(Polity polity) {
        inConstructor = polity;
    }

    @BeforeEach
    void before(Polity polity) {
        before = polity;
    }

    @AfterEach
    void after(Polity polity) {
        assertThat(polity.refresh()).as("still open").isPositive();
    }

    @Test
    void oneEngineForAllPartsOfATestWithTheCityLoaded(Polity polity, SettableClock clock, RecordingNotifier notifier) {
        assertThat(polity).isSameAs(before).isSameAs(inConstructor);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-06-03T01:00:00Z"));
        assertThat(polity.bodies().postings()).hasSize(6);
        assertThat(polity.deliverNotices()).as("notices of the loading").isZero();
        assertThat(notifier.channel()).isEqualTo("test");

        polity.bodies().erase(SmallCity.act("a"), SmallCity.CHEN);
        clock.set(Instant.parse("2024-06-03T02:00:00Z"));
        assertThat(polity.journal().seal().toString()).contains("2024-06-03T02:00:00Z");
        assertThat(polity.deliverNotices()).isEqualTo(1);
        assertThat(notifier.notices()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anEngineForEachInvocation(int number, Polity polity) {
        assertThat(polity.bodies().erase(SmallCity.act("a"), SmallCity.CHEN).recorded())
                .isTrue();
        GIVEN.forEach(
                earlier -> assertThatThrownBy(earlier::refresh).as("closed").isNotNull());
        GIVEN.add(polity);
        assertThat(GIVEN).doesNotHaveDuplicates();
    }

    @Nested
    class Inside {
        @Test
        void itIsTheSameAsOutside(Polity polity) {
            assertThat(polity).isSameAs(inConstructor).isSameAs(before);
        }
    }

    @Nested
    @PolityTest(plugins = Strict.class, settings = "strict.word=a=b")
    class InsideWithItsOwn {
        @Test
        void thatCounts(Polity polity) {
            assertThat(polity.bodies().erase(SmallCity.act("a"), SmallCity.CHEN).recorded())
                    .as("a rule of the test denies it, and did not hinder the loading")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OnH2         | add org.polity:polity-storage-jdbc with scope test, or keep the journal in memory
            BeforeAllOf  | a Polity belongs to one test, and begin runs for all tests of its class
            OnePerClass  | a Polity belongs to one test
            NoName       | @PolityTest has the setting `polity.checkpoint.every`: write it name=value
            UnknownName  | no.such
            Doubled      | competing ParameterResolvers
            """)
    void whatIsWrongIsSaid(String test, String message) throws ClassNotFoundException {
        assertThat(failures(Class.forName(getClass().getName() + "$" + test))).contains(message);
    }

    private static String failures(Class<?> test) {
        StringBuilder failures = new StringBuilder();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                for (Throwable t = result.getThrowable().orElse(null); t != null; t = t.getCause()) {
                    failures.append(t).append('\n');
                }
            }
        });
        return failures.toString();
    }

    /** A plugin of a host that reads a setting and denies everything. */
    static final class Strict implements PolityPlugin {
        @Override
        public String id() {
            return "strict";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ApiRange api() {
            return ApiRange.current();
        }

        @Override
        public List<Setting> settings() {
            return List.of(new Setting("strict.word", Setting.Type.TEXT, null, "A word."));
        }

        @Override
        public List<AccessRule> accessRules(Settings settings) {
            assertThat(settings.text("strict.word")).isEqualTo("a=b");
            return List.of(TestPlugin.rule("never", request -> AccessRule.Answer.DENY));
        }
    }

    @PolityTest(storage = Storage.H2)
    static class OnH2 {
        @Test
        void ask(Polity polity) {}
    }

    @ExtendWith(PolityExtension.class)
    static class BeforeAllOf {
        @BeforeAll
        static void begin(Polity polity) {}

        @Test
        void ask() {}
    }

    @PolityTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OnePerClass {
        OnePerClass(Polity polity) {}

        @Test
        void ask() {}
    }

    @PolityTest(settings = "polity.checkpoint.every")
    static class NoName {
        @Test
        void ask(Polity polity) {}
    }

    @PolityTest(settings = "no.such=1")
    static class UnknownName {
        @Test
        void ask(Polity polity) {}
    }

    @PolityTest
    static class Doubled {
        @RegisterExtension
        static final PolityExtension ENGINE = PolityExtension.inMemory();

        @Test
        void ask(Polity polity) {}
    }
}
