package org.polity.model.decision;

import java.util.List;

/**
 * What became of a command. A refused command recorded nothing.
 *
 * @param verdict permitted when the act stands in the journal
 * @param reasons why not; empty when permitted
 * @param position the journal position of the act's last entry; when refused, the position it was judged at
 * @param repeated true when the same act had been recorded before and nothing was added now
 */
public record Outcome(Verdict verdict, List<Reason> reasons, long position, boolean repeated) {
    // Copies the reasons.
    public Outcome {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the act stands in the journal.
     *
     * @return true when recorded, now or before
     */
    public boolean recorded() {
        return verdict == Verdict.PERMITTED;
    }
}
