package org.polity.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled main classes of modules, read once for all rules. */
final class Binaries {
    private static final JavaClasses ALL = read();

    private Binaries() {}

    /** The classes of the published modules and of the city hall. */
    static JavaClasses all() {
        return ALL;
    }

    static JavaClasses of(List<House.Module> modules) {
        List<Path> roots = modules.stream().map(House.Module::classes).toList();
        return new ClassFileImporter().importPaths(roots);
    }

    private static JavaClasses read() {
        List<House.Module> modules = new ArrayList<>(House.published());
        modules.add(House.cityhall());
        return of(modules);
    }
}
