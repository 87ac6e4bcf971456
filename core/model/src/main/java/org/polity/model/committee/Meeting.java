package org.polity.model.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * A meeting of a committee (会议). Immutable.
 *
 * @param id its identifier
 * @param committee the committee
 * @param kind its kind
 * @param on the day
 * @param present the member bodies that attended
 * @param items what was on the agenda; at least one
 */
public record Meeting(
        MeetingId id, BodyId committee, MeetingKind kind, LocalDate on, List<BodyId> present, List<String> items)
        implements Fact {
    // Copies the lists; refuses a meeting about nothing.
    public Meeting {
        present = List.copyOf(present);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("meeting " + id + " has no item: name at least one");
        }
    }
}
