package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.polity.spi.city.CityProblem;
import picocli.CommandLine.Option;

/** The option that says where problems of the input are written, and the writing. */
final class ProblemsOption {
    /** How many problems are reported; then reading stops. */
    static final int MOST_PROBLEMS = 10_000;

    private static final List<String> COLUMNS = List.of("file", "line", "column", "value", "code", "message");

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            defaultValue = "problems.csv",
            description =
                    "Where every problem of the input is written, when there is one; the list of an earlier run is"
                            + " removed when there is none (default: ${DEFAULT-VALUE}).")
    Path file = Path.of("problems.csv");

    /**
     * Writes every problem to the file and on standard error.
     *
     * @param stopped whether there were more and reading stopped
     * @return the exit status
     */
    int report(Terminal terminal, List<CityProblem> problems, boolean stopped) {
        for (CityProblem problem : problems) {
            terminal.warn(line(problem));
        }
        if (stopped) {
            terminal.warn("There were more problems; reading stopped after " + problems.size() + ".");
        }
        try (OutputFile output = OutputFile.at(file)) {
            write(problems, output);
            output.keep();
        }
        terminal.warn("The input has " + (stopped ? "more than " : "") + problems.size()
                + (problems.size() == 1 ? " problem" : " problems") + ", so nothing was recorded or answered. The same"
                + " list is in " + file + ".");
        return ExitStatus.INPUT_BAD;
    }

    /** Removes the list of an earlier run, which a run without problems would leave to mislead; no other file. */
    void clear(Terminal terminal) {
        try {
            if (Files.isRegularFile(file) && isList(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            terminal.warn("Warning: " + file + " is the list of an earlier run and cannot be removed: "
                    + FailureReport.ofFile(e));
        }
    }

    private static boolean isList(Path file) throws IOException {
        byte[] header = (String.join(",", COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(header.length), header);
        }
    }

    private void write(List<CityProblem> problems, OutputFile output) {
        try (CsvWriter rows = new CsvWriter(output.text())) {
            rows.row(COLUMNS);
            for (CityProblem problem : problems) {
                rows.row(List.of(
                        problem.file(),
                        Long.toString(problem.line()),
                        Terminal.visible(problem.column()),
                        Terminal.visibleText(problem.value()),
                        problem.code().name(),
                        Terminal.visible(problem.message())));
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(file, e);
        }
    }

    private static String line(CityProblem problem) {
        return problem.file() + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.column().isEmpty() ? "" : ", " + problem.column()) + ": " + problem.code() + ": "
                + problem.message();
    }
}
