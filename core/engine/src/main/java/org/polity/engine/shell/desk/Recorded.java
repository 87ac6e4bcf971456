package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polity.engine.basis.Facts;
import org.polity.engine.shell.entry.Entry;
import org.polity.engine.shell.entry.EntryReader;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.replay.Past;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Verdict;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Compares a command with the act that stands in the journal under its id. Thread-safe. */
final class Recorded {
    private final Store store;
    private final Subjects subjects;
    private final Past past;

    Recorded(Store store, Subjects subjects, Past past) {
        this.store = store;
        this.subjects = subjects;
        this.past = past;
    }

    /** What became of a command whose id is taken: repeated, or its id reused; empty when the id is free. */
    Optional<Outcome> compare(Command command, Facts now) {
        List<StoredEntry> stored = store.readBatch(command.act().id().value());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        EntryReader reader = new EntryReader(subjects);
        List<Entry> entries = new ArrayList<>(stored.size());
        for (StoredEntry entry : stored) {
            entries.add(reader.read(entry));
        }
        long first = entries.get(0).position();
        long last = entries.get(entries.size() - 1).position();
        boolean same = entries.get(0).head().says(command.act(), command.word().word())
                && command.isRecordedAs(
                        entries, () -> past.at(first - 1).snapshot().facts(), now);
        return Optional.of(
                same
                        ? new Outcome(Verdict.PERMITTED, List.of(), last, true)
                        : new Outcome(
                                Verdict.REFUSED,
                                List.of(CommandReasons.idReused(
                                        command.act().id().value(), last)),
                                last,
                                false));
    }
}
