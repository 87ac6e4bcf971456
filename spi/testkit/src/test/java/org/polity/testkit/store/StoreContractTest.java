package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract is itself under test: it lets a right store pass, and finds each wrong one and says what is wrong. */
class StoreContractTest {
    private static final Pattern RULE = Pattern.compile("(?m)^\\*\\*(S\\d+\\.\\d+)\\*\\* ");
    private static final Pattern CITED = Pattern.compile("^S\\d+\\.\\d+(?= )");

    @Test
    void tests_cite_the_rules_that_are_written_and_no_others() throws IOException {
        Path page = Path.of("../README.md");
        List<String> written = RULE.matcher(Files.readString(page))
                .results()
                .map(result -> result.group(1))
                .toList();
        List<String> cited = new ArrayList<>();
        for (String name : run(selectClass(MemoryStoreContractTest.class)).keySet()) {
            assertThat(name)
                    .as("a test's display name, which begins with a rule")
                    .containsPattern(CITED);
            CITED.matcher(name).results().map(MatchResult::group).forEach(cited::add);
        }

        assertThat(written).as("numbers of rules").doesNotHaveDuplicates().hasSizeGreaterThan(70);
        assertThat(new TreeSet<>(cited)).isEqualTo(new TreeSet<>(written));
    }

    static Stream<WrongStore> wrongStores() {
        return Stream.concat(WrongJournals.all().stream(), WrongParts.all().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongStores")
    void finds(WrongStore wrong) {
        WrongStoreContract.wrong = wrong;
        Map<String, String> results = run(selectNestedClass(List.of(WrongStoreContract.class), wrong.group()));

        assertThat(results).as("tests that ran").isNotEmpty();
        String failures = results.entrySet().stream()
                .filter(result -> result.getKey().startsWith(wrong.rule() + " "))
                .map(Map.Entry::getValue)
                .reduce("", String::concat);
        assertThat(failures)
                .as("failures of tests that cite %s; all: %s", wrong.rule(), results)
                .isNotEmpty();
        assertThat(failures).as("what the failure says").contains(wrong.message());
    }

    @Test
    void wrong_stores_break_most_rules_between_them() {
        assertThat(wrongStores().map(WrongStore::rule).distinct()).hasSizeGreaterThan(60);
    }

    /** Runs tests; gives the failure of each test by its display name, empty for one that passed. */
    private static Map<String, String> run(DiscoverySelector selector) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(selector).build();
        Launcher launcher = LauncherFactory.create();
        Map<String, String> results = new TreeMap<>();
        launcher.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                String failure = result.getThrowable().map(String::valueOf).orElse("");
                if (test.isTest() || !failure.isEmpty()) {
                    results.merge(test.getDisplayName(), failure, String::concat);
                }
            }
        });
        return results;
    }
}
