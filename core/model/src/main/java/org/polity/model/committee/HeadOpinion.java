package org.polity.model.committee;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.body.StaffingMatter;

/**
 * What the township says before the head of a dispatched agency is appointed, moved, appraised or on leave (征求意见). It is sought and
 * recorded; it is no veto. Immutable.
 *
 * @param township the township
 * @param agency the dispatched agency
 * @param matter what about
 * @param favourable whether it is favourable
 * @param text its words
 * @param on the day
 * @param instrument the document
 */
public record HeadOpinion(
        BodyId township,
        BodyId agency,
        StaffingMatter matter,
        boolean favourable,
        String text,
        LocalDate on,
        Instrument instrument)
        implements Fact {
    // Refuses a matter that is none of a head.
    public HeadOpinion {
        StaffingMatter.requireOfHead(matter);
    }
}
