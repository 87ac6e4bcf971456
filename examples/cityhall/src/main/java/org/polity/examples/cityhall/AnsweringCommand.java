package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.KnownCity;
import org.polity.Polity;
import org.polity.plugins.city.folder.CityFolderSource;
import org.polity.spi.city.CityIntake;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that answers a file of questions, all or nothing.
 *
 * @param <Q> the questions
 */
abstract class AnsweringCommand<Q> implements Callable<Integer> {
    private final String table;
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ProblemsOption problems = new ProblemsOption();

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "The questions, .csv or .xlsx.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the answers are written.")
    private Path out = Path.of("");

    @Option(
            names = "--as-known-at",
            paramLabel = "POSITION",
            description = "Answer as the city was known at a journal position; 0 is the empty database.")
    private @Nullable Long position;

    /**
     * A command.
     *
     * @param table the name under which the questions are read
     */
    AnsweringCommand(String table, Terminal terminal) {
        this.table = table;
        this.terminal = terminal;
    }

    /** Takes the rows of the table and asks what they ask. */
    abstract CityIntake intake(ZoneId zone, Answers<Q> answers);

    /** The column names of the answers. */
    abstract List<String> columns();

    /** Answers one question. */
    abstract Answers.Answer answer(KnownCity city, String id, Q question);

    @Override
    public Integer call() throws IOException {
        requireText(out);
        OutputFile.requireDistinct("--out", out, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--out", out);
        try (Polity polity = database.open(terminal);
                OutputFile file = OutputFile.at(out)) {
            KnownCity city = known(polity);
            Answers<Q> answers = answerAll(city, LoadedZone.of(polity), file);
            if (!answers.problems().isEmpty()) {
                return problems.report(terminal, answers.problems(), answers.stopped());
            }
            file.keep();
            terminal.say("answered " + answers.count() + ", permitted " + answers.permitted()
                    + ", as known at position " + city.position());
            return ExitStatus.DONE;
        }
    }

    private Answers<Q> answerAll(KnownCity city, ZoneId zone, OutputFile file) throws IOException {
        try (Progress progress = Progress.of(terminal, table, "questions", -1);
                CsvWriter rows = new CsvWriter(file.text())) {
            rows.row(columns());
            Answers<Q> answers = new Answers<>((id, question) -> answer(city, id, question), rows, progress, terminal);
            CityFolderSource.withDefaults().readTable(in, table, intake(zone, answers));
            return answers;
        }
    }

    private KnownCity known(Polity polity) {
        if (position == null) {
            return polity;
        }
        long reached = polity.position();
        if (position < 0 || position > reached) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    "--as-known-at " + position + ": the journal has reached position " + reached
                            + "; name a position from 0 to " + reached);
        }
        return polity.asKnownAt(position);
    }

    /** Answers are CSV; in a file that is called otherwise a spreadsheet program would not find a workbook. */
    private static void requireText(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    "--out " + out + ": answers are written as CSV; name a file that ends in .csv");
        }
    }
}
