package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.Polity;
import org.polity.QuotaReport;
import org.polity.QuotaTable;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Language;
import org.polity.model.place.CityProfile;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaOutcome;
import org.polity.plugins.city.folder.CityFolderSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a file of quota commands, records those that are accepted, and writes outcomes and balances. */
@Command(
        name = "quota",
        description = "Judges commands to the ledger of posts in the order of the file, and records the accepted ones.")
final class QuotaCommandLine implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ProblemsOption problems = new ProblemsOption();

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "The commands, .csv or .xlsx.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the outcomes are written.")
    private Path out = Path.of("");

    @Option(names = "--balances", paramLabel = "FILE", description = "Where the balances are written; needs --on.")
    private @Nullable Path balances;

    @Option(names = "--on", paramLabel = "DATE", description = "The day at whose end the balances are told.")
    private @Nullable LocalDate on;

    QuotaCommandLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (Polity polity = database.open(terminal);
                OutputFile outcomes = OutputFile.at(out)) {
            QuotaCommands commands = read(polity);
            if (!commands.problems().isEmpty()) {
                return problems.report(terminal, commands.problems(), commands.stopped());
            }
            return balances == null || on == null
                    ? give(polity, commands, outcomes)
                    : giveAndTell(polity, commands, outcomes, balances, on);
        }
    }

    private void checkOptions() throws IOException {
        if ((balances == null) != (on == null)) {
            throw wrong(
                    balances == null
                            ? "--on needs --balances: name the file for the balances"
                            : "--balances needs --on: name the day of the balances");
        }
        requireText("--out", out);
        OutputFile.requireDistinct("--out", out, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--out", out);
        if (balances != null) {
            requireText("--balances", balances);
            OutputFile.requireDistinct("--balances", balances, "--in", in);
            OutputFile.requireDistinct("--balances", balances, "--out", out);
            OutputFile.requireDistinct("--balances", balances, "--problems", problems.file);
        }
    }

    private QuotaCommands read(Polity polity) {
        try (Progress progress = Progress.of(terminal, QuotaTable.NAME, "commands", -1)) {
            QuotaCommands commands = new QuotaCommands(terminal, progress);
            CityFolderSource.withDefaults().readTable(in, QuotaTable.NAME, QuotaTable.intake(commands));
            commands.requireCategories(
                    polity.places().profile().map(CityProfile::quotaCategories).orElse(List.of()));
            return commands;
        }
    }

    private int giveAndTell(Polity polity, QuotaCommands commands, OutputFile outcomes, Path place, LocalDate day) {
        try (OutputFile file = OutputFile.at(place)) {
            int status = give(polity, commands, outcomes);
            if (status == ExitStatus.DONE) {
                write(polity.quotas().balances(day), file, place);
                file.keep();
            }
            return status;
        }
    }

    private int give(Polity polity, QuotaCommands commands, OutputFile outcomes) {
        QuotaReport report = polity.quotas().give(act(polity), commands.commands());
        if (!report.outcome().recorded()) {
            report.outcome()
                    .reasons()
                    .forEach(reason -> terminal.warn(reason.code().name() + ": " + reason.tell(Language.ENGLISH)));
            return ExitStatus.INPUT_BAD;
        }
        write(report.outcomes(), outcomes);
        outcomes.keep();
        long accepted =
                report.outcomes().stream().filter(QuotaOutcome::accepted).count();
        terminal.say("commands " + report.outcomes().size() + ", accepted " + accepted);
        terminal.say("position " + polity.journal().position());
        return ExitStatus.DONE;
    }

    private Act act(Polity polity) {
        Instant now = terminal.clock().instant();
        return new Act(
                new ActId("quota-" + polity.journal().position() + "-" + now),
                OperatorRule.OPERATOR,
                new BodyId(OperatorRule.OPERATOR.value()),
                new Instrument(
                        "quota commands " + in.toAbsolutePath().normalize().getFileName()),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private void write(List<QuotaOutcome> outcomes, OutputFile file) {
        try (CsvWriter rows = new CsvWriter(file.text())) {
            rows.row(List.of("id", "accepted", "reason"));
            for (QuotaOutcome outcome : outcomes) {
                rows.row(List.of(
                        outcome.id().value(),
                        Boolean.toString(outcome.accepted()),
                        outcome.why().map(reason -> reason.code().name()).orElse("")));
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(out, e);
        }
    }

    private static void write(List<QuotaBalance> balances, OutputFile file, Path place) {
        try (CsvWriter rows = new CsvWriter(file.text())) {
            rows.row(List.of("body", "category", "tag", "approved", "filled", "reserved", "vacant"));
            for (QuotaBalance balance : balances) {
                rows.row(List.of(
                        balance.account().body().value(),
                        balance.account().category().value(),
                        balance.account().tag(),
                        Long.toString(balance.approved()),
                        Long.toString(balance.filled()),
                        Long.toString(balance.reserved()),
                        Long.toString(balance.vacant())));
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(place, e);
        }
    }

    /** Tables are CSV; in a file that is called otherwise a spreadsheet program would not find a workbook. */
    private static void requireText(String option, Path place) {
        String name = place.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            throw wrong(option + " " + place + ": it is written as CSV; name a file that ends in .csv");
        }
    }

    private static CommandFailure wrong(String message) {
        return new CommandFailure(ExitStatus.COMMAND_LINE_WRONG, message);
    }
}
