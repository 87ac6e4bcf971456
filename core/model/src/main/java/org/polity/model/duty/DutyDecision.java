package org.polity.model.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.model.list.ListVersion;

/**
 * The answer to a {@link DutyQuestion}. Immutable.
 *
 * @param question what was asked
 * @param verdict permitted exactly when there is no reason; unknown when one of the bodies is not known
 * @param reasons in the order of {@link DutyReason}
 * @param list the version that decided, whether it permits or refuses; null when none did
 * @param determinedBy what decided it
 * @param position the journal position the answer was given at
 */
public record DutyDecision(
        DutyQuestion question,
        Verdict verdict,
        List<Reason> reasons,
        @Nullable ListVersion list,
        List<Ground> determinedBy,
        long position) {
    // Copies the reasons and the grounds.
    public DutyDecision {
        reasons = List.copyOf(reasons);
        determinedBy = List.copyOf(determinedBy);
    }

    /**
     * Whether it may be asked.
     *
     * @return true exactly when there is no reason against it
     */
    public boolean permitted() {
        return verdict == Verdict.PERMITTED;
    }

    /**
     * The version of the list that decided.
     *
     * @return the version, or empty when none did
     */
    public Optional<ListVersion> decidedBy() {
        return Optional.ofNullable(list);
    }
}
