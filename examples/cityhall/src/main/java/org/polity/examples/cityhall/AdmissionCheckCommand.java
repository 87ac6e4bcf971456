package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.Polity;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists which powers of the recorded grants would not be admitted today, and why. They stay as they are. */
@Command(
        name = "admission-check",
        description = "Lists which powers that were handed down would not pass admission on a day, and why.")
final class AdmissionCheckCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("grant", "power", "receiver", "reason", "arguments", "chinese", "english");

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the list is written.")
    private Path out = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day, yyyy-MM-dd (default: today in the city's zone).")
    private @Nullable LocalDate on;

    @Option(names = "--grant", paramLabel = "GRANT", description = "One grant alone (default: all).")
    private @Nullable String grant;

    AdmissionCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Polity polity = database.open(terminal);
                OutputFile file = OutputFile.at(out)) {
            LocalDate day = on == null ? LocalDate.now(terminal.clock().withZone(LoadedZone.of(polity))) : on;
            long pairs = write(polity, grants(polity), day, file);
            file.keep();
            terminal.say("on " + day + " " + pairs + " powers of recorded grants would not be admitted to a receiver");
            for (AdmissionOverdue overdue : polity.admissions().overdue(day)) {
                terminal.say("overdue: " + overdue.reason().tell(Language.ENGLISH));
            }
            return ExitStatus.DONE;
        }
    }

    private List<GrantId> grants(Polity polity) {
        if (grant == null) {
            return polity.grants().all().stream().map(Grant::id).toList();
        }
        if (polity.grants().find(new GrantId(grant)).isEmpty()) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    "--grant " + grant + ": no such grant is recorded; name one that is");
        }
        return List.of(new GrantId(grant));
    }

    private long write(Polity polity, List<GrantId> grants, LocalDate day, OutputFile file) throws IOException {
        long pairs = 0;
        try (Progress progress = Progress.of(terminal, "admission-check", "grants", grants.size());
                CsvWriter rows = new CsvWriter(file.text())) {
            rows.row(COLUMNS);
            for (GrantId id : grants) {
                for (AdmissionCheck check : polity.admissions().check(id, day)) {
                    pairs++;
                    for (Reason reason : check.reasons()) {
                        rows.row(row(check, reason));
                    }
                }
                progress.step();
            }
        }
        return pairs;
    }

    private static List<String> row(AdmissionCheck check, Reason reason) {
        return List.of(
                check.grant().value(),
                check.power().value(),
                check.receiver().value(),
                reason.code().name(),
                String.join(";", reason.arguments()),
                reason.tell(Language.CHINESE),
                reason.tell(Language.ENGLISH));
    }
}
