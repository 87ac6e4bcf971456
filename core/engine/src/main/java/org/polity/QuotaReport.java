package org.polity;

import java.util.List;
import org.polity.model.decision.Outcome;
import org.polity.model.quota.QuotaOutcome;

/**
 * What became of quota commands that were given as one act. Immutable.
 *
 * @param outcome of the act: refused when access rules refuse it or its id stands for another act; permitted and repeated when
 *     no command was new and accepted, so that nothing was recorded
 * @param outcomes of each command, in their order; empty when the act was refused
 */
public record QuotaReport(Outcome outcome, List<QuotaOutcome> outcomes) {
    /** Copies the outcomes. */
    public QuotaReport {
        outcomes = List.copyOf(outcomes);
    }
}
