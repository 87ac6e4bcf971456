package org.polity.model.review;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * Something a review found that someone must put right (问题). Immutable.
 *
 * @param id its identifier
 * @param review the review
 * @param text what was found
 * @param owner who must put it right
 * @param foundOn the day
 * @param dueOn the last day to put it right
 */
public record ReviewFinding(
        FindingId id, ReviewId review, String text, BodyId owner, LocalDate foundOn, LocalDate dueOn) implements Fact {
    // Refuses a due day before that of the finding.
    public ReviewFinding {
        if (dueOn.isBefore(foundOn)) {
            throw new IllegalArgumentException("finding " + id + " is due on " + dueOn + ", before " + foundOn);
        }
    }
}
