package org.polity.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source files as text and, parsed by the compiler, as trees. */
final class Sources {
    private Sources() {}

    /** Each Java file below the folder, in the order of its path; none when the folder is absent. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> mainFiles(List<House.Module> modules) {
        List<Path> files = new ArrayList<>();
        modules.forEach(module -> files.addAll(files(module.mainSources())));
        return files;
    }

    static boolean isDescriptor(Path file) {
        String name = file.getFileName().toString();
        return name.equals("package-info.java") || name.equals("module-info.java");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return String.join("\n", lines(file));
    }

    /** The path as a reader of a failure message wants it: below the root, with forward slashes. */
    static String shown(Path file) {
        return House.root().relativize(file).toString().replace('\\', '/');
    }

    static Parsed parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask)
                compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Parsed(units, DocTrees.instance(task));
    }

    /**
     * Files as the compiler sees them, not attributed: names are as written.
     *
     * @param units one for each file, in the order asked
     * @param trees answers for positions and comments
     */
    record Parsed(List<CompilationUnitTree> units, DocTrees trees) {
        Path file(CompilationUnitTree unit) {
            return Path.of(unit.getSourceFile().toUri());
        }
    }
}
