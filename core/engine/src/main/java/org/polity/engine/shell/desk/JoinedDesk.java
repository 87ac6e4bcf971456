package org.polity.engine.shell.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.LoadReport;
import org.polity.engine.shell.entry.EntryWriter;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.spi.city.CitySource;
import org.polity.spi.store.Answer;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.StoreException;

/**
 * The desk within a transaction of the host. From its first recorded command on other writers wait, so that what it works
 * on stays the newest; what it records is known only after the host's commit. Commands come one at a time.
 */
public final class JoinedDesk {
    private final Desk desk;
    private final Desk.Parts parts;
    private final HostTransaction transaction;
    private final Drafter drafter;
    /** What this transaction recorded under each id, and where it will stand. */
    private final Map<String, Outcome> recorded = new HashMap<>();

    private final Map<String, Command> commands = new HashMap<>();

    private @Nullable Working working;
    private boolean failed;

    public JoinedDesk(Desk desk, HostTransaction transaction) {
        this.desk = desk;
        this.transaction = transaction;
        parts = desk.parts();
        drafter = new Drafter(new EntryWriter(parts.subjects().cipher()), parts.announcer(), parts.clock());
    }

    /** Judges a command and appends it in the transaction. */
    public synchronized Outcome give(Command command) {
        List<Reason> objections = desk.objections(command);
        return objections.isEmpty() ? settle(command) : desk.refused(objections);
    }

    /** Appends what a source brings in the transaction. */
    public synchronized LoadReport load(Act act, CitySource source, String location, int problemLimit) {
        LoadCommand command = new LoadCommand(act, source, location, problemLimit);
        List<Reason> objections = desk.objections(command);
        if (!objections.isEmpty()) {
            return new LoadReport(desk.refused(objections), List.of(), false, List.of(), new TreeMap<>());
        }
        return command.report(settle(command));
    }

    private Outcome settle(Command command) {
        if (failed) {
            throw new StoreException("A command before in this transaction failed: roll the transaction back");
        }
        Patience patience = new Patience(parts.patience());
        try {
            Outcome outcome = null;
            while (outcome == null) {
                outcome = attempt(command);
                if (outcome == null) {
                    patience.pause();
                }
            }
            return outcome;
        } finally {
            patience.end();
        }
    }

    /** One try; null when others recorded meanwhile. */
    private @Nullable Outcome attempt(Command command) {
        Outcome before = recorded.get(command.act().id().value());
        if (before != null) {
            return again(command, before);
        }
        Working on = working();
        Judged judged = command.judge(on);
        if (judged.isRefused()) {
            return compare(command).orElseGet(() -> judged.outcome(on.position()));
        }
        drafter.begin();
        Draft draft = drafter.draft(command, judged.recordings(), on);
        Answer answer = append(draft);
        return switch (answer.result()) {
            case RECORDED -> recorded(command, draft, answer, on);
            case REPEATED -> compare(command).orElse(null);
            case STALE -> stale(on, answer);
        };
    }

    private Outcome recorded(Command command, Draft draft, Answer answer, Working on) {
        on.apply(draft);
        working = on;
        Outcome outcome = new Outcome(Verdict.PERMITTED, List.of(), answer.last(), false);
        recorded.put(draft.batch().key(), outcome);
        commands.put(draft.batch().key(), command);
        return outcome;
    }

    private @Nullable Outcome stale(Working on, Answer answer) {
        if (working != null) {
            failed = true;
            throw new StoreException("Stream " + answer.stream() + " went on from version " + on.version() + " to "
                    + answer.actualVersion() + " while this transaction kept the journal: roll it back");
        }
        return null;
    }

    private Working working() {
        Working kept = working;
        if (kept != null) {
            return kept;
        }
        desk.refresh();
        return new Working(parts.present().state(), parts.subjects());
    }

    private Answer append(Draft draft) {
        try {
            return parts.store().append(List.of(draft.batch()), transaction).get(0);
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    private Optional<Outcome> compare(Command command) {
        return parts.recorded()
                .compare(command, parts.present().state().snapshot().facts());
    }

    private Outcome again(Command command, Outcome before) {
        if (command.equals(commands.get(command.act().id().value()))) {
            return new Outcome(Verdict.PERMITTED, List.of(), before.position(), true);
        }
        return new Outcome(
                Verdict.REFUSED,
                List.of(CommandReasons.idReused(command.act().id().value(), before.position())),
                before.position(),
                false);
    }
}
