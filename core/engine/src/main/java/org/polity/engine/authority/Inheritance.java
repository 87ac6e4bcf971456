package org.polity.engine.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Keys;
import org.polity.engine.basis.Known;
import org.polity.engine.body.Successions;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;
import org.polity.model.body.Merger;

/**
 * What mergers make of one body that takes part in any: whose powers it has from which day on, its own first, until it
 * ends itself, and who has its powers and its people then. Immutable.
 */
final class Inheritance {
    /** The day on which a merger ends the body, or {@link Days#NEVER}. */
    final int ends;

    /** Who has its powers after that, or -1. */
    final int heir;

    /** Whom its people serve after that, or -1. */
    final int peopleHeir;

    /** The bodies whose powers it has; itself is the first. */
    private final int[] sources;

    private final int[] since;

    private Inheritance(int ends, int heir, int peopleHeir, List<int[]> inherited) {
        this.ends = ends;
        this.heir = heir;
        this.peopleHeir = peopleHeir;
        sources = inherited.stream().mapToInt(pair -> pair[0]).toArray();
        since = inherited.stream().mapToInt(pair -> pair[1]).toArray();
    }

    /** What the facts make of a body. */
    static Inheritance of(Facts facts, Keys bodies, BodyId body) {
        Known<Merger> ending = Successions.ending(facts, body);
        List<int[]> inherited = new ArrayList<>();
        inherited.add(new int[] {bodies.handle(body.value()), Days.ALWAYS});
        // What a predecessor had inherited itself comes with it, on the day of its own end.
        for (BodyId direct : Successions.predecessors(facts, body, Estate.POWERS)) {
            int day = endOf(facts, direct);
            Deque<BodyId> open = new ArrayDeque<>(List.of(direct));
            while (!open.isEmpty()) {
                BodyId source = open.pop();
                inherited.add(new int[] {bodies.handle(source.value()), day});
                open.addAll(Successions.predecessors(facts, source, Estate.POWERS));
            }
        }
        if (ending == null) {
            return new Inheritance(Days.NEVER, -1, -1, inherited);
        }
        return new Inheritance(
                Days.of(ending.fact().on()),
                heir(facts, bodies, ending.fact(), body, Estate.POWERS),
                heir(facts, bodies, ending.fact(), body, Estate.PEOPLE),
                inherited);
    }

    private static int endOf(Facts facts, BodyId predecessor) {
        Known<Merger> ending = Successions.ending(facts, predecessor);
        if (ending == null) {
            throw new IllegalStateException("body " + predecessor + " hands over and ends in no merger");
        }
        return Days.of(ending.fact().on());
    }

    private static int heir(Facts facts, Keys bodies, Merger merger, BodyId body, Estate estate) {
        return bodies.handle(Successions.heir(facts, merger, body, estate).value());
    }

    /** The bodies whose powers it has on a day, in the order in which they came; none once it has ended. */
    int[] sources(int day) {
        if (day >= ends) {
            return new int[0];
        }
        int[] found = new int[sources.length];
        int count = 0;
        for (int i = 0; i < sources.length; i++) {
            if (since[i] <= day) {
                found[count++] = sources[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The bodies whose powers it ever has. */
    int[] sources() {
        return sources.clone();
    }
}
