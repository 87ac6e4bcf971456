package org.polity.model.body;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * An officer works in another body and keeps the posting at home (借调). Immutable.
 *
 * @param officer the officer
 * @param from the body that lends
 * @param to the body that borrows
 * @param period the days; the first is given
 */
public record Secondment(OfficerId officer, BodyId from, BodyId to, Period period) implements Fact {
    // Refuses a secondment to the same body.
    public Secondment {
        if (from.equals(to)) {
            throw new IllegalArgumentException("an officer is seconded from " + from + " to itself: name another body");
        }
    }
}
