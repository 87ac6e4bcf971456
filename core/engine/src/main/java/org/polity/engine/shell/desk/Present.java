package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.replay.Past;
import org.polity.engine.shell.replay.Replay;
import org.polity.engine.shell.replay.State;
import org.polity.spi.store.Store;

/**
 * What is known now. Anybody may read it at any time; only the one who leads the line changes it.
 */
public final class Present {
    private final Store store;
    private final Subjects subjects;
    private final Past past;
    private final Consumer<State> watcher;
    private volatile State state;
    private boolean doubtful;

    /**
     * What is known at the beginning.
     *
     * @param watcher told of each new state, by the one who leads; must be quick
     */
    public Present(Store store, Subjects subjects, Past past, State state, Consumer<State> watcher) {
        this.watcher = watcher;
        this.store = store;
        this.subjects = subjects;
        this.past = past;
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Notes that something may have been recorded that is not known here. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /**
     * Learns what is new in the journal.
     *
     * @return whether anything was
     */
    boolean refresh() {
        List<String> erased = new ArrayList<>();
        State before = state;
        State after = new Replay(store, subjects, erased::add).forward(before, Long.MAX_VALUE);
        doubtful = false;
        if (after.version() == before.version()) {
            return false;
        }
        publish(after, erased);
        return true;
    }

    /**
     * Makes a state known.
     *
     * @param after the new state
     * @param erased tokens of persons who are no longer in it
     */
    void publish(State after, List<String> erased) {
        state = after;
        if (!erased.isEmpty()) {
            erased.forEach(subjects::forget);
            past.clear();
        }
        watcher.accept(after);
    }
}
