package org.polity.engine.shell.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.Snapshot;
import org.polity.engine.shell.entry.Entry;
import org.polity.engine.shell.entry.EntryReader;
import org.polity.engine.shell.entry.Subjects;
import org.polity.model.basis.Fact;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/**
 * Reads on in the journal from a state. Acts are applied whole or not at all: one whose last entry lies beyond the wanted
 * position is not known there. Not thread-safe; cheap to make.
 */
public final class Replay {
    private static final int PAGE = 2_000;

    private final Store store;
    private final EntryReader reader;
    private final Erasures erasures;

    /** Told of erasures that are met. */
    public interface Erasures {
        /** Takes the token of a person who was known until now, to be forgotten once the new state is in use. */
        void met(String token);
    }

    /** @param erasures told of every erasure of a known person that is met, before the state is given back */
    public Replay(Store store, Subjects subjects, Erasures erasures) {
        this.store = store;
        this.erasures = erasures;
        reader = new EntryReader(subjects);
    }

    /**
     * Reads on.
     *
     * @param from what is known
     * @param untilInclusive the last position wanted
     * @return what is known at the end of the last whole act at or before that position; {@code from} when nothing is new
     * @throws StoreException if the journal cannot be read, or an entry is of a newer version
     */
    public State forward(State from, long untilInclusive) {
        List<StoredEntry> page = store.read(from.position(), PAGE);
        if (page.isEmpty() || page.get(0).position() > untilInclusive) {
            return from;
        }
        Progress progress = new Progress(from);
        long after = from.position();
        while (!page.isEmpty()) {
            for (StoredEntry stored : page) {
                after = stored.position();
                if (after > untilInclusive) {
                    return progress.state();
                }
                progress.take(reader.read(stored));
            }
            page = page.size() < PAGE ? List.of() : store.read(after, PAGE);
        }
        return progress.state();
    }

    /** An act while its entries are read, and the snapshot that grows. */
    private final class Progress {
        private final State origin;
        private final List<Entry> act = new ArrayList<>();
        private Snapshot.@Nullable Editor editor;
        private long position;
        private long version;

        Progress(State origin) {
            this.origin = origin;
            position = origin.position();
            version = origin.version();
        }

        void take(Entry entry) {
            Entry before = act.isEmpty() ? null : act.get(act.size() - 1);
            boolean follows = before == null
                    ? entry.n() == 1
                    : entry.n() == before.n() + 1
                            && entry.head().id().equals(before.head().id());
            if (!follows || entry.version() != version + act.size()) {
                throw new StoreException("The entry at position " + entry.position() + " is part " + entry.n() + " of "
                        + entry.of() + " of act " + entry.head().id() + " at version " + entry.version()
                        + ", which does not follow what stands before it: verify the journal");
            }
            act.add(entry);
            if (entry.endsAct()) {
                apply();
            }
        }

        private void apply() {
            Snapshot.Editor edited = editor == null ? origin.snapshot().edit() : editor;
            editor = edited;
            for (Entry entry : act) {
                Recording<?> recording = entry.recording();
                if (recording != null) {
                    apply(recording, entry, edited);
                }
                position = entry.position();
            }
            version += act.size();
            act.clear();
        }

        private <F extends Fact> void apply(Recording<F> recording, Entry entry, Snapshot.Editor edited) {
            F fact = recording.fact();
            String erased = recording.erased();
            if (fact != null) {
                edited.record(recording.table(), fact, entry.position());
            } else if (erased != null) {
                edited.erase(erased);
                String token = entry.token();
                if (token != null) {
                    erasures.met(token);
                }
            }
        }

        State state() {
            return editor == null ? origin : new State(editor.build(position), version);
        }
    }
}
