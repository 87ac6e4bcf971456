package org.polity.engine.authority;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.MergerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

/** Whom a merger touches that was recorded: its parties, all whose work ends with them, and the people posted to any. */
final class MergerParties {
    private MergerParties() {}

    /** The bodies that stand in a chain of mergers with some, themselves included; none for none. */
    static Set<BodyId> touched(Facts facts, Set<BodyId> named) {
        Set<BodyId> found = new LinkedHashSet<>(named);
        Deque<BodyId> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            String body = open.pop().value();
            for (Known<Merger> known : facts.of(MergerTables.MERGERS).group(body)) {
                known.fact().predecessors().forEach(party -> add(party, found, open));
                add(known.fact().successor(), found, open);
            }
            for (Known<Handover> known : facts.of(MergerTables.HANDOVERS).group(body)) {
                add(known.fact().predecessor(), found, open);
                add(known.fact().successor(), found, open);
            }
        }
        return found;
    }

    private static void add(BodyId party, Set<BodyId> found, Deque<BodyId> open) {
        if (found.add(party)) {
            open.push(party);
        }
    }

    /** The officers posted to any of some bodies; all postings are read, unless there are no such bodies. */
    static Set<OfficerId> officers(Facts facts, Set<BodyId> parties) {
        Set<OfficerId> found = new LinkedHashSet<>();
        if (parties.isEmpty()) {
            return found;
        }
        for (Known<Posting> known : facts.of(BodyTables.OFFICERS).all()) {
            if (parties.contains(known.fact().body())) {
                found.add(known.fact().officer());
            }
        }
        return found;
    }
}
