package org.polity;

import java.util.List;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.quota.QuotaCommand;

/**
 * The ledger of posts, and the commands that change it. Commands of many callers are judged one after the other, each on the
 * balance that those before it leave, and recorded together. Thread-safe.
 */
public interface Quotas extends KnownQuotas {
    /**
     * Gives one command.
     *
     * @param act the head of the act
     * @param command the command
     * @return what became of it; the reasons of a no are {@link org.polity.model.quota.QuotaReason}s. A command that was
     *     accepted before, by whatever act, is permitted and repeated
     */
    Outcome give(Act act, QuotaCommand command);

    /**
     * Gives commands as one act: each is judged on those before it, and those that are accepted are recorded together.
     *
     * @param act the head of the act
     * @param commands the commands in their order
     * @return what became of each
     */
    QuotaReport give(Act act, List<QuotaCommand> commands);
}
