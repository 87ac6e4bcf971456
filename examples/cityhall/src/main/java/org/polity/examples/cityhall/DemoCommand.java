package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
        name = "demo",
        description =
                "Loads the bundled city into an embedded database, counts, asks, seals, finds one altered byte, and"
                        + " writes report.html.")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where report.html is written (default: the working directory).")
    private Path dir = Path.of(".");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Instant begun = terminal.clock().instant();
        Files.createDirectories(dir);
        Path work = Files.createTempDirectory("cityhall-demo");
        try (OutputFile report = OutputFile.at(dir.resolve("report.html"))) {
            int status = new Demo(terminal, work).run(report);
            if (status == ExitStatus.DONE) {
                report.keep();
                Duration took = Duration.between(begun, terminal.clock().instant());
                terminal.say("  " + dir.resolve("report.html").toAbsolutePath().normalize());
                terminal.say("");
                terminal.say(String.format("完成 done, %.1f s", took.toMillis() / 1000.0));
            }
            return status;
        } finally {
            delete(work);
        }
    }

    /** Deletes the folder that this command made, with everything in it. */
    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
