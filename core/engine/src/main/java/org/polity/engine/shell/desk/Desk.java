package org.polity.engine.shell.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.shell.entry.EntryWriter;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.notice.Announcer;
import org.polity.engine.shell.replay.Past;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Store;

/** Where commands are given. Thread-safe. */
public final class Desk {
    private final Gate gate;
    private final Parts parts;
    private final Line line;

    /** What the desk works with. */
    record Parts(
            Store store,
            Clock clock,
            Subjects subjects,
            Announcer announcer,
            Present present,
            Drafter drafter,
            Ledger ledger,
            Recorded recorded,
            Duration patience) {}

    /**
     * A desk.
     *
     * @param most how many waiting commands are recorded together at most
     * @param patience how long a command tries to get in between those of other JVMs
     */
    public Desk(
            Store store,
            Clock clock,
            Subjects subjects,
            Gate gate,
            Announcer announcer,
            Present present,
            Past past,
            int most,
            Duration patience) {
        this.gate = gate;
        parts = new Parts(
                store,
                clock,
                subjects,
                announcer,
                present,
                new Drafter(new EntryWriter(subjects.cipher()), announcer, clock),
                new Ledger(store, subjects, present),
                new Recorded(store, subjects, past),
                patience);
        line = new Line(most, this::work);
    }

    /** Judges a command and records it. */
    public Outcome give(Command command) {
        List<Reason> objections = objections(command);
        if (!objections.isEmpty()) {
            return refused(objections);
        }
        return line.join(new CommandTicket(command));
    }

    /** Why access rules refuse a command; empty when they do not. */
    List<Reason> objections(Command command) {
        Limits.name("act id", command.act().id().value());
        return gate.judge(command.word(), command.act(), command.subjects());
    }

    /** A no of the access rules. */
    Outcome refused(List<Reason> objections) {
        return new Outcome(Verdict.REFUSED, objections, parts.present().state().position(), false);
    }

    /** Learns what is new in the journal. */
    public long refresh() {
        return alone(() -> {
            parts.present().refresh();
            return parts.present().state().position();
        });
    }

    /** Does something while nobody else is at work. */
    <T> T alone(Supplier<T> deed) {
        return line.join(new AloneTicket<>(deed));
    }

    /** Records one command that passed the gate; to be called alone. */
    Outcome settle(Command command) {
        CommandTicket ticket = new CommandTicket(command);
        new Round(parts).settle(List.of(ticket));
        return ticket.result();
    }

    Parts parts() {
        return parts;
    }

    private void work(List<Ticket<?>> group) {
        List<CommandTicket> commands = new ArrayList<>(group.size());
        for (Ticket<?> ticket : group) {
            if (ticket instanceof AloneTicket<?> alone) {
                alone.work();
            } else {
                commands.add((CommandTicket) ticket);
            }
        }
        if (!commands.isEmpty()) {
            new Round(parts).settle(commands);
        }
    }
}
