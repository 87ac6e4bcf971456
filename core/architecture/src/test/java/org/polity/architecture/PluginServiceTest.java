package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plugin has one door, and the class path and the module path find it alike. */
class PluginServiceTest {
    private static final String SERVICE = "org.polity.spi.PolityPlugin";

    @Test
    void the_one_service_is_the_plugin_itself() throws IOException {
        for (House.Module plugin : writtenPlugins()) {
            assertThat(onClassPath(plugin).keySet()).as(plugin.path()).containsExactly(SERVICE);
        }
    }

    @Test
    void the_module_provides_what_the_class_path_finds() throws IOException {
        for (House.Module plugin : writtenPlugins()) {
            if (!plugin.isOnModulePath()) {
                assertThat(plugin.mainSources().resolve("module-info.java")).doesNotExist();
                continue;
            }
            assertThat(onModulePath(plugin)).as(plugin.path()).isEqualTo(onClassPath(plugin));
        }
    }

    /** A folder that so far holds nothing but its introduction is not yet a plugin. */
    private static List<House.Module> writtenPlugins() {
        return House.plugins().stream()
                .filter(plugin ->
                        Sources.files(plugin.mainSources()).stream().anyMatch(file -> !Sources.isDescriptor(file)))
                .toList();
    }

    private static Map<String, Set<String>> onClassPath(House.Module plugin) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Path services = plugin.classes().resolve("META-INF/services");
        if (!Files.isDirectory(services)) {
            return found;
        }
        try (Stream<Path> files = Files.list(services)) {
            for (Path file : files.toList()) {
                Set<String> names = new TreeSet<>();
                for (String line : Files.readAllLines(file)) {
                    String name = line.replaceFirst("#.*", "").strip();
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
                found.put(file.getFileName().toString(), names);
            }
        }
        return found;
    }

    private static Map<String, Set<String>> onModulePath(House.Module plugin) {
        Map<String, Set<String>> found = new TreeMap<>();
        ModuleDescriptor descriptor = ModuleFinder.of(plugin.classes()).findAll().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(plugin + " has no module-info"))
                .descriptor();
        for (ModuleDescriptor.Provides provides : descriptor.provides()) {
            found.put(provides.service(), new TreeSet<>(provides.providers()));
        }
        return found;
    }
}
