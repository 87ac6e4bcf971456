package org.polity.engine.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;

/** The mergers that were given beside those that are known: who follows whom. Used by one thread. */
public final class GivenMergers {
    private final Judging judging;
    private final Map<BodyId, Row<Merger>> endedBy = new LinkedHashMap<>();
    private final Map<BodyId, List<BodyId>> before = new LinkedHashMap<>();

    public GivenMergers(Judging judging) {
        this.judging = judging;
        for (Row<Merger> row : judging.rows(MergerTables.MERGERS)) {
            BodyId successor = row.get(MergerTables.SUCCESSOR);
            for (BodyId predecessor : row.values().all(MergerTables.PREDECESSORS)) {
                endedBy.putIfAbsent(predecessor, row);
                if (successor != null) {
                    before.computeIfAbsent(successor, body -> new ArrayList<>()).add(predecessor);
                }
            }
        }
        for (Row<Handover> row : judging.rows(MergerTables.HANDOVERS)) {
            BodyId successor = row.get(MergerTables.HANDOVER_SUCCESSOR);
            BodyId predecessor = row.get(MergerTables.HANDOVER_PREDECESSOR);
            if (successor != null && predecessor != null) {
                before.computeIfAbsent(successor, body -> new ArrayList<>()).add(predecessor);
            }
        }
    }

    /** The first given row in which a body is a predecessor, or null. */
    public @Nullable Row<Merger> ending(BodyId body) {
        return endedBy.get(body);
    }

    /** The known merger in which a body is a predecessor, or null. */
    public @Nullable Merger known(BodyId body) {
        Known<Merger> known = Successions.ending(judging.known(), body);
        return known == null ? null : known.fact();
    }

    /** All bodies that a body succeeds, through any number of mergers, whatever part of their estate it takes. */
    public Set<BodyId> succeeded(BodyId body) {
        Set<BodyId> found = new LinkedHashSet<>();
        Deque<BodyId> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            for (BodyId predecessor : direct(open.pop())) {
                if (found.add(predecessor)) {
                    open.push(predecessor);
                }
            }
        }
        return found;
    }

    private Set<BodyId> direct(BodyId body) {
        Set<BodyId> direct = new LinkedHashSet<>(before.getOrDefault(body, List.of()));
        for (Known<Merger> known : judging.known().of(MergerTables.MERGERS).group(body.value())) {
            if (known.fact().successor().equals(body)) {
                direct.addAll(known.fact().predecessors());
            }
        }
        for (Known<Handover> known : judging.known().of(MergerTables.HANDOVERS).group(body.value())) {
            if (known.fact().successor().equals(body)) {
                direct.add(known.fact().predecessor());
            }
        }
        return direct;
    }
}
