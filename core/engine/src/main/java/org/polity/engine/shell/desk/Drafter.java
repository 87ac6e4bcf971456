package org.polity.engine.shell.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Recording;
import org.polity.engine.shell.entry.ActHead;
import org.polity.engine.shell.entry.Companions;
import org.polity.engine.shell.entry.EntryWriter;
import org.polity.engine.shell.entry.Subject;
import org.polity.engine.shell.notice.Announcer;
import org.polity.engine.shell.replay.State;
import org.polity.model.basis.Fact;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.SlotWrite;

/** Writes the batches of commands. Not thread-safe. */
final class Drafter {
    private final EntryWriter writer;
    private final Announcer announcer;
    private final Clock clock;
    private Instant now;

    Drafter(EntryWriter writer, Announcer announcer, Clock clock) {
        this.writer = writer;
        this.announcer = announcer;
        this.clock = clock;
        now = Instant.EPOCH;
    }

    /** Begins a group: its acts are recorded at one instant, that of the clock now. */
    void begin() {
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Writes what a command would record. */
    Draft draft(Command command, List<Recording<?>> recordings, Working working) {
        ActHead head = ActHead.of(command.act(), command.word().word(), now);
        Map<String, Subject> created = new LinkedHashMap<>(0);
        List<Subject> erased = new ArrayList<>(0);
        List<NewEntry> entries = new ArrayList<>(recordings.size());
        for (int i = 0; i < recordings.size(); i++) {
            long version = working.version() + i;
            EntryWriter.Place place = new EntryWriter.Place(i + 1, recordings.size(), State.STREAM, version);
            byte[] body = body(head, recordings.get(i), working, place, created, erased);
            entries.add(new NewEntry(State.STREAM, version, body));
        }
        List<SlotWrite> slots = new ArrayList<>(created.size() + erased.size());
        created.values().forEach(subject -> slots.add(subject.write()));
        erased.forEach(subject -> slots.add(subject.destroy()));
        Batch batch = new Batch(head.id(), entries, slots, List.of(), announcer.items(head, recordings, now));
        return new Draft(batch, recordings, List.copyOf(created.values()), erased);
    }

    private <F extends Fact> byte[] body(
            ActHead head,
            Recording<F> recording,
            Working working,
            EntryWriter.Place place,
            Map<String, Subject> created,
            List<Subject> erased) {
        F fact = recording.fact();
        if (fact != null) {
            String person = recording.table().subject(fact);
            Subject subject = person == null ? null : working.subject(person, created);
            F coded = Companions.coded(recording.table(), fact, id -> working.subject(id, created));
            if (coded == null) {
                throw new IllegalStateException("a person who has a key has none");
            }
            return writer.fact(head, recording.table(), coded, subject, place);
        }
        Subject subject = erasedBy(recording, working);
        if (subject == null) {
            throw new IllegalStateException("an erasure of a person who is not known was judged recordable");
        }
        erased.add(subject);
        return writer.erasure(head, subject, place);
    }

    private static @Nullable Subject erasedBy(Recording<?> recording, Working working) {
        String person = recording.erased();
        return person == null ? null : working.subject(person);
    }
}
