package org.polity.model.review;

import java.time.LocalDate;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * A finding is closed (销号), which only evidence can do. Immutable.
 *
 * @param finding the finding
 * @param on the day
 * @param evidence what shows that it was put right; not blank
 * @param instrument the document
 */
public record FindingClosure(FindingId finding, LocalDate on, String evidence, Instrument instrument) implements Fact {
    // Refuses a closure without evidence.
    public FindingClosure {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("finding " + finding + " closes only with evidence: name it");
        }
    }
}
