package org.polity.model.committee;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.body.StaffingMatter;

/**
 * The department appoints, moves, appraises or lets go on leave the head of its dispatched agency (派驻机构负责人任免考核). Without the
 * township's opinion it is flagged. Immutable.
 *
 * @param agency the dispatched agency
 * @param matter what was done
 * @param on the day
 * @param instrument the document
 */
public record HeadAct(BodyId agency, StaffingMatter matter, LocalDate on, Instrument instrument) implements Fact {
    // Refuses a matter that is none of a head.
    public HeadAct {
        StaffingMatter.requireOfHead(matter);
    }
}
