package org.polity.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the repository. A module is found by its place, so that a new plugin is under the rules at once. */
final class House {
    private static final Path ROOT = findRoot();
    /** Plugins over a library whose jars share packages, which modules may not. */
    private static final List<String> CLASS_PATH_ONLY = List.of("reference-plugins/rules-cel");

    private House() {}

    static Path root() {
        return ROOT;
    }

    static Module model() {
        return new Module("core/model");
    }

    static Module spi() {
        return new Module("spi/api");
    }

    static Module engine() {
        return new Module("core/engine");
    }

    static Module testkit() {
        return new Module("spi/testkit");
    }

    static Module cityhall() {
        return new Module("examples/cityhall");
    }

    static List<Module> plugins() {
        return modulesIn("reference-plugins");
    }

    static List<Module> examples() {
        return modulesIn("examples");
    }

    /** Modules whose results are hashed, written or compared, and so must not depend on chance. */
    static List<Module> deterministic() {
        List<Module> modules = new ArrayList<>(List.of(model(), spi(), engine()));
        modules.addAll(plugins());
        return modules;
    }

    /** Modules that are given to others. */
    static List<Module> published() {
        List<Module> modules = new ArrayList<>(List.of(model(), spi(), engine(), testkit()));
        modules.addAll(plugins());
        return modules;
    }

    /** The published modules that stand on the module path. */
    static List<Module> onModulePath() {
        return published().stream().filter(Module::isOnModulePath).toList();
    }

    /** Every module that has main code. */
    static List<Module> all() {
        List<Module> modules = new ArrayList<>(published());
        modules.addAll(examples());
        return modules;
    }

    private static List<Module> modulesIn(String folder) {
        try (Stream<Path> children = Files.list(ROOT.resolve(folder))) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml")))
                    .map(child -> new Module(folder + "/" + child.getFileName()))
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds .mvn");
        }
        return folder;
    }

    /**
     * One module of the build.
     *
     * @param path its folder below the root, with forward slashes
     */
    record Module(String path) {
        boolean isOnModulePath() {
            return !CLASS_PATH_ONLY.contains(path);
        }

        Path mainSources() {
            return ROOT.resolve(path).resolve("src/main/java");
        }

        Path testSources() {
            return ROOT.resolve(path).resolve("src/test/java");
        }

        Path testResources() {
            return ROOT.resolve(path).resolve("src/test/resources");
        }

        Path classes() {
            Path classes = ROOT.resolve(path).resolve("target/classes");
            if (!Files.isDirectory(classes)) {
                throw new IllegalStateException(path + " is not compiled: run mvn verify at the root");
            }
            return classes;
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
