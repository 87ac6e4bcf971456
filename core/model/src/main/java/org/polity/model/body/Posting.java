package org.polity.model.body;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * One posting of an officer (任职): the officer serves in a body for a period. An officer may have several.
 *
 * @param officer the officer
 * @param name the officer's name; the same in all postings
 * @param body the body served in
 * @param period the days of service; the first day is given
 */
public record Posting(OfficerId officer, String name, BodyId body, Period period) implements Fact {
    // Asks for a first day.
    public Posting {
        if (period.fromInclusive() == null) {
            throw new IllegalArgumentException("posting of an officer has no first day: give one");
        }
    }
}
