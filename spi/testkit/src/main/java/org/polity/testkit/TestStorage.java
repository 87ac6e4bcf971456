package org.polity.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.polity.Polity;
import org.polity.PolityBuilder;
import org.polity.spi.PolityPlugin;
import org.polity.spi.access.AccessRule;
import org.polity.spi.notice.Notifier;
import org.polity.testkit.store.MemoryStore;

/** Where the journal of one test is kept, for one engine after another. Closing it leaves nothing behind. */
interface TestStorage extends AutoCloseable {
    /**
     * Begins an engine that lets {@link SmallCity#OPERATOR} give every command.
     *
     * @param notifiers its notifiers
     * @return a builder with its store
     */
    PolityBuilder builder(List<Notifier> notifiers);

    @Override
    void close();

    private static TestPlugin plugin(Optional<MemoryStore> store, List<Notifier> notifiers) {
        AccessRule operator = TestPlugin.rule(
                "operator",
                request -> request.act().actor().equals(SmallCity.OPERATOR)
                        ? AccessRule.Answer.ALLOW
                        : AccessRule.Answer.ABSTAIN);
        return new TestPlugin(
                "testkit", store.map(open -> open), List.of(operator), List.of(), notifiers, Optional.empty());
    }

    /** In memory. */
    final class InMemory implements TestStorage {
        private final MemoryStore memory = new MemoryStore();

        @Override
        public PolityBuilder builder(List<Notifier> notifiers) {
            return Polity.builder().plugin(plugin(Optional.of(memory.another()), notifiers));
        }

        @Override
        public void close() {
            memory.close();
        }
    }

    /** In an H2 database in a folder of its own. */
    final class OnH2 implements TestStorage {
        private static final String PLUGIN = "storage-jdbc";

        private final PolityPlugin storage;
        private final Path folder;

        OnH2() {
            storage = ServiceLoader.load(PolityPlugin.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(found -> found.id().equals(PLUGIN))
                    .findFirst()
                    .orElseThrow(
                            () -> new ExtensionConfigurationException("the test asks for a store on H2, and no plugin `"
                                    + PLUGIN
                                    + "` is on the class path or module path: add org.polity:polity-storage-jdbc with scope"
                                    + " test, or keep the journal in memory"));
            try {
                folder = Files.createTempDirectory(
                        "polity-test-" + ProcessHandle.current().pid() + "-");
            } catch (IOException e) {
                throw new UncheckedIOException("no folder can be made for the test's H2 database", e);
            }
        }

        @Override
        public PolityBuilder builder(List<Notifier> notifiers) {
            return Polity.builder()
                    .plugin(storage)
                    .setting(PLUGIN + ".url", folder.toString())
                    .plugin(plugin(Optional.empty(), notifiers));
        }

        @Override
        public void close() {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the test's H2 database cannot be removed: " + folder, e);
            }
        }
    }
}
