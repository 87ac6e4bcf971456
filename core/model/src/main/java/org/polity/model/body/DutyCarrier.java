package org.polity.model.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Reason;

/**
 * Who carries a duty of a body on a day (当日承办人). Immutable.
 *
 * @param duty the duty
 * @param body the body
 * @param officer the officer who carries it, or null: nobody does, which is an alert
 * @param role the role, or null when nobody carries it
 * @param reasons why it is not the first, and why nobody; their codes are {@link CoverReason}s
 */
public record DutyCarrier(
        String duty,
        BodyId body,
        @Nullable OfficerId officer,
        @Nullable CoverRole role,
        List<Reason> reasons) {
    // Copies the reasons.
    public DutyCarrier {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether nobody carries the duty.
     *
     * @return true when so
     */
    public boolean isAlert() {
        return officer == null;
    }
}
