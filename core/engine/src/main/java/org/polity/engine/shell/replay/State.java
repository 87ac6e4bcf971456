package org.polity.engine.shell.replay;

import org.polity.engine.city.Snapshot;

/**
 * What is known, and where in the stream of reference data it was learned. Immutable.
 *
 * @param snapshot the city at the last position of a whole act
 * @param version how many entries the stream {@link #STREAM} had at that position
 */
public record State(Snapshot snapshot, long version) {
    /** The one stream of all reference data: its version puts the decisions of all JVMs in one order. */
    public static final String STREAM = "city";

    /** Nothing is known. All states that grow from one such state share handles. */
    public static State empty() {
        return new State(Snapshot.empty(), 0);
    }

    public long position() {
        return snapshot.position();
    }
}
