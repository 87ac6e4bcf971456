package org.polity.model.authority;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;

/**
 * The answer to an {@link AuthorityQuestion}. Immutable.
 *
 * @param question what was asked
 * @param verdict permitted exactly when there is no reason; unknown when power, body or place is not known
 * @param reasons every reason that applies, each code once, in the order of {@link AuthorityReason}
 * @param title by which the body holds the power; null unless permitted
 * @param procedure what the sanction asks for; null unless permitted and a sanction was asked about
 * @param determinedBy what decided it, in the order in which it was met; an immutable list, which the engine works
 *     out when it is first read
 * @param position the journal position the answer was given at
 */
public record AuthorityDecision(
        AuthorityQuestion question,
        Verdict verdict,
        List<Reason> reasons,
        @Nullable Title title,
        @Nullable Procedure procedure,
        List<Ground> determinedBy,
        long position) {
    // Copies the reasons.
    public AuthorityDecision {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the body may.
     *
     * @return true exactly when there is no reason against it
     */
    public boolean permitted() {
        return verdict == Verdict.PERMITTED;
    }

    /**
     * The title by which the body holds the power.
     *
     * @return the title, or empty unless permitted
     */
    public Optional<Title> heldBy() {
        return Optional.ofNullable(title);
    }

    /**
     * The procedure that the sanction asks for.
     *
     * @return the procedure, or empty unless permitted and a sanction was asked about
     */
    public Optional<Procedure> asksFor() {
        return Optional.ofNullable(procedure);
    }
}
