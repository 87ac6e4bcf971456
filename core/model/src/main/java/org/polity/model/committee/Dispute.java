package org.polity.model.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * A dispute about whose duty something is (职责争议). While it is pending the first receiver owns the duty. Immutable.
 *
 * @param id its identifier
 * @param duty the duty
 * @param parties the bodies that dispute it; at least two
 * @param firstReceiver the party that received it first
 * @param on the day
 * @param dueOn the last day to decide it, inclusive
 */
public record Dispute(
        DisputeId id, String duty, List<BodyId> parties, BodyId firstReceiver, LocalDate on, LocalDate dueOn)
        implements Fact {
    // Copies the parties; refuses fewer than two.
    public Dispute {
        parties = List.copyOf(parties);
        if (parties.size() < 2) {
            throw new IllegalArgumentException(
                    "dispute " + id + " has " + parties.size() + " party: name at least two");
        }
    }
}
