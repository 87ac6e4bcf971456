package org.polity.engine.quota;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.decision.Reason;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaOutcome;
import org.polity.model.quota.QuotaReason;

/**
 * A run of commands, each judged on the ledger and on those of the run that were taken before it. Used by one thread.
 */
public final class QuotaRun {
    private final Map<String, QuotaCommand> taken;
    private QuotaLedger.Editor ledger;

    private QuotaRun(Map<String, QuotaCommand> taken, QuotaLedger.Editor ledger) {
        this.taken = taken;
        this.ledger = ledger;
    }

    /** Begins a run on a ledger. */
    public static QuotaRun on(QuotaLedger ledger) {
        return new QuotaRun(new HashMap<>(), ledger.edit());
    }

    /** Another run that goes on from here; what one takes from now on the other does not see. */
    public QuotaRun fork() {
        QuotaLedger so = ledger.build();
        ledger = so.edit();
        return new QuotaRun(new HashMap<>(taken), so.edit());
    }

    /**
     * Judges a command; the run stays as it is.
     *
     * @param facts bodies, divisions and categories as they are known, and the commands that the run's ledger rests on
     * @return what becomes of it; without a reason when it may be taken
     */
    public QuotaOutcome judge(Facts facts, QuotaCommand command) {
        QuotaCommand earlier = earlier(facts, command);
        if (earlier != null) {
            boolean same = earlier.equals(command);
            QuotaReason code = same ? QuotaReason.REPEATED : QuotaReason.ID_REUSED;
            return new QuotaOutcome(
                    command.id(),
                    same,
                    QuotaTexts.reason(code, command, command.id().value()));
        }
        Reason reason = new QuotaJudge(facts, ledger, command).judge();
        return new QuotaOutcome(command.id(), reason == null, reason);
    }

    private @Nullable QuotaCommand earlier(Facts facts, QuotaCommand command) {
        QuotaCommand inRun = taken.get(command.id().value());
        if (inRun != null) {
            return inRun;
        }
        Known<QuotaCommand> known =
                facts.find(QuotaTables.COMMANDS, command.id().value());
        return known == null ? null : known.fact();
    }

    /** Takes a command that was judged last and accepted without a reason. */
    public void take(QuotaCommand command) {
        ledger.apply(command);
        taken.put(command.id().value(), command);
    }
}
