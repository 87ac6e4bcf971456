package org.polity.engine.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;

/**
 * Who carries on what a body did. Every body ends in one merger at most and a successor exists on the day on which it
 * succeeds, so that to follow successors leads forward in time and to an end.
 */
public final class Successions {
    private Successions() {}

    /** Whether any merger is known; most questions are done here. */
    public static boolean any(Facts facts) {
        return facts.of(MergerTables.MERGERS).count() > 0;
    }

    /** The merger in which a body ends, or null. */
    public static @Nullable Known<Merger> ending(Facts facts, BodyId body) {
        for (Known<Merger> known : facts.of(MergerTables.MERGERS).group(body.value())) {
            if (known.fact().predecessors().contains(body)) {
                return known;
            }
        }
        return null;
    }

    /** Who takes a part of what a predecessor of a merger leaves. */
    public static BodyId heir(Facts facts, Merger merger, BodyId predecessor, Estate estate) {
        for (Known<Handover> known : facts.of(MergerTables.HANDOVERS).group(predecessor.value())) {
            Handover handover = known.fact();
            if (handover.predecessor().equals(predecessor) && handover.estate() == estate) {
                return handover.successor();
            }
        }
        return merger.successor();
    }

    /** The mergers and handovers that led from a body to the one that carries on a part of its work on a day, in order. */
    public static List<Known<Merger>> path(Facts facts, BodyId body, Estate estate, LocalDate day) {
        List<Known<Merger>> path = new ArrayList<>();
        Known<Merger> ending = any(facts) ? ending(facts, body) : null;
        BodyId at = body;
        while (ending != null && !day.isBefore(ending.fact().on())) {
            path.add(ending);
            at = heir(facts, ending.fact(), at, estate);
            ending = ending(facts, at);
        }
        return path;
    }

    /** Who carries on a part of what a body did on a day: the body itself while no merger has ended it. */
    public static BodyId successor(Facts facts, BodyId body, Estate estate, LocalDate day) {
        BodyId at = body;
        for (Known<Merger> step : path(facts, body, estate, day)) {
            at = heir(facts, step.fact(), at, estate);
        }
        return at;
    }

    /** The bodies that gave a part of their estate to a body, in whichever merger. */
    public static Set<BodyId> predecessors(Facts facts, BodyId successor, Estate estate) {
        Set<BodyId> found = new LinkedHashSet<>();
        for (Known<Merger> known : facts.of(MergerTables.MERGERS).group(successor.value())) {
            Merger merger = known.fact();
            if (merger.successor().equals(successor)) {
                for (BodyId predecessor : merger.predecessors()) {
                    addHeired(facts, merger, predecessor, estate, successor, found);
                }
            }
        }
        for (Known<Handover> known : facts.of(MergerTables.HANDOVERS).group(successor.value())) {
            if (known.fact().successor().equals(successor) && known.fact().estate() == estate) {
                found.add(known.fact().predecessor());
            }
        }
        return found;
    }

    private static void addHeired(
            Facts facts, Merger merger, BodyId predecessor, Estate estate, BodyId successor, Set<BodyId> found) {
        if (heir(facts, merger, predecessor, estate).equals(successor)) {
            found.add(predecessor);
        }
    }

    /** The body itself and all whose part of the estate it has on a day; none of them while or once it has none itself. */
    public static Set<BodyId> carriedOn(Facts facts, BodyId body, Estate estate, LocalDate day) {
        Set<BodyId> carried = new LinkedHashSet<>();
        Known<Merger> ending = any(facts) ? ending(facts, body) : null;
        if (ending != null && !day.isBefore(ending.fact().on())) {
            return carried;
        }
        carried.add(body);
        Deque<BodyId> open = new ArrayDeque<>(carried);
        while (any(facts) && !open.isEmpty()) {
            for (BodyId predecessor : predecessors(facts, open.pop(), estate)) {
                Known<Merger> end = ending(facts, predecessor);
                if (end != null && !day.isBefore(end.fact().on()) && carried.add(predecessor)) {
                    open.push(predecessor);
                }
            }
        }
        return carried;
    }

    /** The body with the end that a merger gives it; the body as it is recorded when none does. */
    public static Body ended(Facts facts, Body body) {
        Known<Merger> ending = any(facts) ? ending(facts, body.id()) : null;
        if (ending == null) {
            return body;
        }
        LocalDate from = body.existence().fromInclusive();
        LocalDate on = ending.fact().on();
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                body.division(),
                body.superior(),
                body.domains(),
                new Period(from, from != null && from.isAfter(on) ? from : on));
    }
}
