package org.polity.model.admission;

import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;

/**
 * A power of a grant that would not be admitted to a receiver today (准入复核). Immutable.
 *
 * @param grant the grant, which stays as it is
 * @param power the power
 * @param receiver the receiver
 * @param reasons what speaks against it, in the order of {@link AdmissionReason}; at least one
 */
public record AdmissionCheck(GrantId grant, PowerCode power, BodyId receiver, List<Reason> reasons) {
    // Copies the reasons.
    public AdmissionCheck {
        reasons = List.copyOf(reasons);
    }
}
