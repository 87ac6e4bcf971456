package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
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
            description = "Where every problem of the input is written, when there is one (default: ${DEFAULT-VALUE}).")
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

    private void write(List<CityProblem> problems, OutputFile output) {
        try (CsvWriter rows = new CsvWriter(output.text())) {
            rows.row(COLUMNS);
            for (CityProblem problem : problems) {
                rows.row(List.of(
                        problem.file(),
                        Long.toString(problem.line()),
                        Terminal.visible(problem.column()),
                        problem.value(),
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
