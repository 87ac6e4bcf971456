package org.polity.model.committee;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * What one side of a whistle thinks of the other (双向评价): the township of a called body, or a called body of the township.
 *
 * @param whistle the whistle
 * @param by who scores
 * @param of who is scored
 * @param points 0 to 100, both inclusive
 */
public record WhistleScore(WhistleId whistle, BodyId by, BodyId of, int points) implements Fact {
    /** The most points. */
    public static final int MOST = 100;

    // Refuses points out of range.
    public WhistleScore {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException(points + " points: give 0 to " + MOST);
        }
    }
}
