package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polity.examples.cityhall.CityHall;

/** The real program, called in this JVM, on one database. */
final class Program {
    private static final Pattern POSITION = Pattern.compile("position ([0-9]+)");

    private final Path db;
    private final Path problems;

    Program(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.db = folder.resolve("db");
        this.problems = folder.resolve("problems.csv");
    }

    /**
     * What a command did.
     *
     * @param exit its exit status
     */
    record Run(int exit, String out, String err) {
        /** "The last line printed is the journal position that was reached: position N." */
        long position() {
            String last = out.strip().lines().reduce("", (before, line) -> line);
            Matcher matcher = POSITION.matcher(last);
            assertThat(matcher.matches()).as("last line of " + this).isTrue();
            return Long.parseLong(matcher.group(1));
        }
    }

    /** Loads a folder that must be taken, and gives the position. */
    long load(Path city) {
        Run run = tryLoad(city);
        assertThat(run.exit()).as("load " + city + ": " + run).isZero();
        return run.position();
    }

    Run tryLoad(Path city) {
        return run("load", "--db", db.toString(), "--city", city.toString(), "--problems", problems.toString());
    }

    /** Asks, now or as known at a position, and gives the rows of the answer. */
    List<Row> ask(Path questions, Path answers, String... more) {
        return answered(answer("ask", questions, answers, more), answers);
    }

    Run tryAsk(Path questions, Path answers, String... more) {
        return answer("ask", questions, answers, more);
    }

    /** Asks about duties, now or as known at a position, and gives the rows of the answer. */
    List<Row> duties(Path questions, Path answers, String... more) {
        return answered(answer("duties", questions, answers, more), answers);
    }

    private static List<Row> answered(Run run, Path answers) {
        assertThat(run.exit()).as("answers to " + answers + ": " + run).isZero();
        return NaiveCsv.read(answers);
    }

    private Run answer(String command, Path questions, Path answers, String... more) {
        List<String> args = new ArrayList<>(List.of(command, "--db", db.toString(), "--in", questions.toString()));
        args.addAll(List.of("--out", answers.toString(), "--problems", problems.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(new String[0]));
    }

    /** The problems that the last command wrote. */
    List<Expected> problems() {
        assertThat(Files.exists(problems)).as("problems file").isTrue();
        return NaiveCsv.read(problems).stream()
                .map(row -> new Expected(
                        row.text("file"), Integer.parseInt(row.text("line")), row.text("column"), row.text("code")))
                .toList();
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit;
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exit = CityHall.run(outStream, errStream, args);
        }
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
