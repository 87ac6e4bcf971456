package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.Successions;
import org.polity.engine.place.PlaceTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.committee.CommitteeMember;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** Who has a seat where, and what lies in which township. */
final class Seats {
    private Seats() {}

    /**
     * The bodies with a seat in a committee on a day that exist then, each once, as they were first recorded; a seat passes to
     * the successor.
     */
    static List<BodyId> of(Facts facts, BodyId committee, LocalDate day) {
        List<BodyId> bodies = new ArrayList<>();
        for (Known<CommitteeMember> known : facts.of(CommitteeTables.MEMBERS).group(committee.value())) {
            BodyId body = Successions.successor(facts, known.fact().body(), Estate.SEATS, day);
            if (known.fact().period().contains(day) && exists(facts, body, day) && !bodies.contains(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static boolean exists(Facts facts, BodyId id, LocalDate day) {
        Body body = CommitteeBodies.find(facts, id);
        return body == null || body.existence().contains(day);
    }

    /** Whether a division contains another; each contains itself. */
    static boolean contains(Facts facts, DivisionCode outer, DivisionCode inner) {
        DivisionCode at = inner;
        while (at != null) {
            if (at.equals(outer)) {
                return true;
            }
            Known<Division> known = facts.find(PlaceTables.DIVISIONS, at.value());
            at = known == null ? null : known.fact().parent();
        }
        return false;
    }
}
