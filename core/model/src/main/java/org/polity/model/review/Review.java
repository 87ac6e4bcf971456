package org.polity.model.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;

/**
 * A review of a grant over a window of whole months, per power and per body. Immutable.
 *
 * @param id its identifier
 * @param grant the grant
 * @param powers the powers reviewed; empty for all of the grant
 * @param bodies the townships reviewed; empty for all of the grant
 * @param from the first month of the window
 * @param untilExclusive the first month after the window
 * @param reviewer the body that reviews, which is none of the townships reviewed
 * @param openedOn the day on which it was opened, not before the window is over
 * @param dueOn the last day for its outcomes
 */
public record Review(
        ReviewId id,
        GrantId grant,
        List<PowerCode> powers,
        List<BodyId> bodies,
        YearMonth from,
        YearMonth untilExclusive,
        BodyId reviewer,
        LocalDate openedOn,
        LocalDate dueOn)
        implements Fact {
    // Copies the lists; refuses an empty window and a due day before the opening.
    public Review {
        powers = List.copyOf(powers);
        bodies = List.copyOf(bodies);
        if (!from.isBefore(untilExclusive)) {
            throw new IllegalArgumentException("review " + id + " has the window " + from + " until " + untilExclusive
                    + ": give at least a month");
        }
        if (dueOn.isBefore(openedOn)) {
            throw new IllegalArgumentException(
                    "review " + id + " is due on " + dueOn + ", before it was opened on " + openedOn);
        }
    }
}
