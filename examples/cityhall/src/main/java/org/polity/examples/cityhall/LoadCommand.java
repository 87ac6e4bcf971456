package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.journal.SealOutcome;
import org.polity.spi.city.CitySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records a city folder. */
@Command(name = "load", description = "Reads a city folder and records it, all or nothing.")
final class LoadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ProblemsOption problems = new ProblemsOption();

    @Option(names = "--city", paramLabel = "DIR", required = true, description = "The city folder.")
    private Path city = Path.of("");

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What was loaded, and the exit status once it is recorded. */
    private record Loaded(LoadReport report, int status) {}

    @Override
    public Integer call() {
        Loaded loaded;
        try (Polity polity = database.open(terminal)) {
            loaded = loadAndSeal(polity);
        }
        LoadReport report = loaded.report();
        if (!report.problems().isEmpty()) {
            return problems.report(terminal, report.problems(), report.stopped());
        }
        if (!report.outcome().recorded()) {
            report.outcome().reasons().forEach(reason -> terminal.warn(sentence(reason)));
            return ExitStatus.INPUT_BAD;
        }
        return loaded.status();
    }

    private Loaded loadAndSeal(Polity polity) {
        LoadReport report = load(polity, city, terminal);
        report.warnings().forEach(warning -> terminal.warn("Warning: " + warning));
        int status = ExitStatus.DONE;
        if (report.outcome().recorded()) {
            printCounts(report);
            status = seal(polity);
            terminal.say("position " + polity.journal().position());
        }
        return new Loaded(report, status);
    }

    /** Loads a folder as one act of the operator. */
    static LoadReport load(Polity polity, Path city, Terminal terminal) {
        CitySource source = polity.citySource("folder")
                .orElseThrow(() -> new IllegalStateException("no plugin offers the city source `folder`"));
        Instant now = terminal.clock().instant();
        Act act = new Act(
                new ActId("load-" + polity.journal().position() + "-" + now),
                OperatorRule.OPERATOR,
                new BodyId(OperatorRule.OPERATOR.value()),
                new Instrument(
                        "city folder " + city.toAbsolutePath().normalize().getFileName()),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        try (Progress progress = Progress.of(terminal, "load", "rows", -1)) {
            return polity.load(act, new CountedSource(source, progress), city.toString());
        }
    }

    private void printCounts(LoadReport report) {
        terminal.say(String.format("%-20s %9s %9s %9s", "table", "new", "changed", "unchanged"));
        for (Map.Entry<String, LoadReport.Counts> table : report.counts().entrySet()) {
            LoadReport.Counts counts = table.getValue();
            terminal.say(String.format(
                    "%-20s %9d %9d %9d", table.getKey(), counts.recorded(), counts.changed(), counts.unchanged()));
        }
    }

    /** Seals; what was recorded stays recorded when that fails. */
    private int seal(Polity polity) {
        SealOutcome outcome = polity.journal().seal();
        switch (outcome.status()) {
            case SEALED ->
                outcome.newestSeal()
                        .ifPresent(seal -> terminal.say("sealed " + seal.treeSize() + " entries, root " + seal.root()));
            case NOTHING_NEW -> {
                return ExitStatus.DONE;
            }
            case WAITING -> terminal.warn("Recorded, and not sealed yet: " + outcome.message() + ".");
            case REFUSED -> {
                terminal.warn("Recorded, but NOT SEALED: " + outcome.message()
                        + ". Run `cityhall verify`, which names the first entry that is wrong.");
                return ExitStatus.CHECK_FAILED;
            }
        }
        return ExitStatus.DONE;
    }

    private static String sentence(Reason reason) {
        return reason.code().name() + ": " + reason.tell(Language.ENGLISH);
    }
}
