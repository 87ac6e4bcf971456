package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The modules are real: they resolve together on the module path, no package in two of them. */
class ModulePathTest {
    @Test
    void the_published_modules_resolve_together() {
        List<String> names = new ArrayList<>();
        for (House.Module module : House.onModulePath()) {
            names.add(only(ModuleFinder.of(module.classes())).descriptor().name());
        }
        assertThat(names)
                .contains("org.polity.model", "org.polity.spi", "org.polity.core", "org.polity.testkit")
                .doesNotHaveDuplicates();

        Configuration resolved =
                ModuleLayer.boot().configuration().resolve(finder(), ModuleFinder.of(), new TreeSet<>(names));
        Set<String> found = new TreeSet<>();
        resolved.modules().forEach(module -> found.add(module.name()));
        assertThat(found).containsAll(names);
    }

    @Test
    void the_engine_exports_what_a_host_calls_and_nothing_else() {
        Set<String> exported = new TreeSet<>();
        only(ModuleFinder.of(House.engine().classes())).descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .forEach(exports -> exported.add(exports.source()));
        assertThat(exported).isSubsetOf("org.polity");
    }

    /** Our own compiled folders first, then every library of the class path that can stand as a module. */
    private static ModuleFinder finder() {
        List<ModuleFinder> finders = new ArrayList<>();
        House.onModulePath().forEach(module -> finders.add(ModuleFinder.of(module.classes())));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.endsWith(".jar")) {
                continue;
            }
            ModuleFinder library = ModuleFinder.of(Path.of(entry));
            try {
                library.findAll();
                finders.add(library);
            } catch (FindException e) {
                // A jar whose name gives no module name; nothing of ours may require it.
                assertThat(entry).doesNotContain("polity-");
            }
        }
        return ModuleFinder.compose(finders.toArray(ModuleFinder[]::new));
    }

    private static ModuleReference only(ModuleFinder finder) {
        assertThat(finder.findAll()).hasSize(1);
        return finder.findAll().iterator().next();
    }
}
