package org.polity.engine.shell.replay;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.engine.shell.entry.Subjects;
import org.polity.spi.store.Store;

/**
 * The city as known at earlier positions. The few asked for last are kept, and a later position is reached from the nearest
 * kept one before it. One is made at a time, so that many callers do not need memory for many. Thread-safe.
 */
public final class Past {
    private final Store store;
    private final Subjects subjects;
    private final Origin origin;
    private final int most;
    private final Object making = new Object();
    /** By position; guarded by itself. */
    private final TreeMap<Long, Kept> kept = new TreeMap<>();

    private long questions;
    private long erasures;

    /**
     * A state that is kept.
     *
     * @param untilInclusive the last position at which it is known to be what is known
     * @param asked by which question it was last asked for
     */
    private record Kept(State state, long untilInclusive, long asked) {}

    /** Where a replay can begin. */
    public interface Origin {
        /** The newest state at or before a position that can be had without reading the whole journal. */
        State before(long positionInclusive);
    }

    /** Remembers at most so many states, 0 or more. */
    public Past(Store store, Subjects subjects, Origin origin, int most) {
        this.store = store;
        this.subjects = subjects;
        this.origin = origin;
        this.most = most;
    }

    /** What was known at a position that the journal has reached. */
    public State at(long position) {
        Kept nearest = nearest(position);
        if (nearest != null && nearest.untilInclusive() >= position) {
            return nearest.state();
        }
        synchronized (making) {
            return make(position);
        }
    }

    private State make(long position) {
        long begun = erasures();
        Kept nearest = nearest(position);
        if (nearest != null && nearest.untilInclusive() >= position) {
            return nearest.state();
        }
        State base = origin.before(position);
        if (nearest != null && nearest.state().position() > base.position()) {
            base = nearest.state();
        }
        State reached = new Replay(store, subjects, token -> {}).forward(base, position);
        keep(reached, position, begun);
        return reached;
    }

    private @Nullable Kept nearest(long position) {
        synchronized (kept) {
            Map.Entry<Long, Kept> floor = kept.floorEntry(position);
            if (floor == null) {
                return null;
            }
            Kept found = floor.getValue();
            kept.put(floor.getKey(), new Kept(found.state(), found.untilInclusive(), ++questions));
            return found;
        }
    }

    private long erasures() {
        synchronized (kept) {
            return erasures;
        }
    }

    private void keep(State state, long untilInclusive, long begun) {
        synchronized (kept) {
            // What was begun before an erasure may still know the person.
            if (begun != erasures || most == 0) {
                return;
            }
            kept.put(state.position(), new Kept(state, untilInclusive, ++questions));
            if (kept.size() > most) {
                kept.entrySet().stream()
                        .min(Comparator.comparingLong(entry -> entry.getValue().asked()))
                        .ifPresent(oldest -> kept.remove(oldest.getKey()));
            }
        }
    }

    /** Forgets all: a person was erased, whom none of them may show again. */
    public void clear() {
        synchronized (kept) {
            kept.clear();
            erasures++;
        }
    }
}
