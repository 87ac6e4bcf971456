package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.ListImpact;
import org.polity.Polity;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the difference of two versions of a list and what it touches. */
@Command(
        name = "diff",
        description = "Tells the difference of two versions of a list, item by item, and what it touches.")
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOption list = new ListOption();

    @Option(names = "--from", paramLabel = "N", required = true, description = "The number of the version before.")
    private int from;

    @Option(names = "--to", paramLabel = "N", required = true, description = "The number of the version after.")
    private int to;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the difference is written, too, as CSV.")
    private @Nullable Path out;

    @Option(
            names = "--tasks",
            paramLabel = "FILE",
            description = "Pending tasks, with the columns of `duties`, to find those that the difference touches.")
    private @Nullable Path tasks;

    @Mixin
    private ProblemsOption problems = new ProblemsOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Polity polity = database.open(terminal)) {
            List<ListVersion> versions = list.versions(polity);
            ListVersion before = list.version(versions, "--from", from);
            ListVersion after = list.version(versions, "--to", to);
            ListDifference difference =
                    polity.lists().difference(before.list(), from, to).orElseThrow();
            PendingTasks pending = tasks == null ? null : PendingTasks.read(tasks, LoadedZone.of(polity), terminal);
            if (pending != null && !pending.problems().isEmpty()) {
                return problems.report(terminal, pending.problems(), pending.stopped());
            }
            ListImpact impact =
                    polity.lists().impact(difference, begins(after), pending == null ? List.of() : pending.tasks());
            DifferenceTold told = new DifferenceTold(before, after, difference);
            if (out != null) {
                told.write(out);
            }
            told.tell(terminal);
            DifferenceTold.tell(impact, terminal);
            return ExitStatus.DONE;
        }
    }

    /** The day on which a version begins; that which it names while it is unpublished. */
    private static LocalDate begins(ListVersion version) {
        LocalDate published = version.publishedOn();
        LocalDate from = version.effective().fromInclusive();
        if (from == null) {
            throw new IllegalStateException("version " + version + " has no first day");
        }
        return published != null && published.isAfter(from) ? published : from;
    }
}
