package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.merger.MergerPlan;

/**
 * The mergers, and the act that carries a plan out. The reasons of a no are
 * {@link org.polity.model.merger.MergerReason}s. Thread-safe.
 */
public interface Mergers extends KnownMergers {
    /**
     * Carries a plan out: all of it is recorded as one act, or nothing.
     *
     * @param act the head of the act
     * @param plan the plan
     * @return what became of it
     */
    Outcome carryOut(Act act, MergerPlan plan);
}
