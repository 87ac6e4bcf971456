package org.polity.model.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * What shall be done after a resolution that carried (议定事项). Immutable.
 *
 * @param id its identifier
 * @param meeting the meeting
 * @param resolution the number of the resolution within it
 * @param what what shall be done
 * @param owner who shall do it, or null, which leaves it incomplete
 * @param dueOn the last day, inclusive, or null, which leaves it incomplete
 */
public record CommitteeDecision(
        DecisionId id,
        MeetingId meeting,
        int resolution,
        String what,
        @Nullable BodyId owner,
        @Nullable LocalDate dueOn)
        implements Fact {
    /**
     * Whether somebody owns it and a day is set.
     *
     * @return false while one of the two is missing
     */
    public boolean isComplete() {
        return owner != null && dueOn != null;
    }
}
