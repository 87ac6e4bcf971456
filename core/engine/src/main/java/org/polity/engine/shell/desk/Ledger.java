package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.Snapshot;
import org.polity.engine.shell.entry.Subject;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.replay.State;
import org.polity.model.basis.Fact;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Makes known what was recorded just now, without reading it again. Only the one who leads the line uses it. */
final class Ledger {
    private final Store store;
    private final Subjects subjects;
    private final Present present;

    Ledger(Store store, Subjects subjects, Present present) {
        this.store = store;
        this.subjects = subjects;
        this.present = present;
    }

    /** Enters recorded drafts; the answers are theirs, in the same order. */
    void enter(List<Draft> drafts, List<Answer> answers) {
        State before = present.state();
        Snapshot.Editor editor = before.snapshot().edit();
        List<String> erased = new ArrayList<>(0);
        long version = before.version();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            long[] positions = positions(draft, answers.get(i));
            for (int k = 0; k < positions.length; k++) {
                enter(draft.recordings().get(k), positions[k], editor);
            }
            version += positions.length;
            draft.created().forEach(subjects::add);
            draft.erased().stream().map(Subject::token).forEach(erased::add);
        }
        long position = answers.get(answers.size() - 1).last();
        present.publish(new State(editor.build(position), version), erased);
    }

    private static <F extends Fact> void enter(Recording<F> recording, long position, Snapshot.Editor editor) {
        F fact = recording.fact();
        String person = recording.erased();
        if (fact != null) {
            editor.record(recording.table(), fact, position);
        } else if (person != null) {
            editor.erase(person);
        }
    }

    /** Positions within a batch may have holes; then they are asked for. */
    private long[] positions(Draft draft, Answer answer) {
        int entries = draft.recordings().size();
        long[] positions = new long[entries];
        if (answer.last() - answer.first() + 1 == entries) {
            for (int i = 0; i < entries; i++) {
                positions[i] = answer.first() + i;
            }
            return positions;
        }
        List<StoredEntry> stored = store.readBatch(draft.batch().key());
        for (int i = 0; i < entries; i++) {
            positions[i] = stored.get(i).position();
        }
        return positions;
    }
}
