package org.polity.engine.authority;

import static org.polity.model.authority.AuthorityReason.SANCTION_NOT_GRANTED;
import static org.polity.model.authority.AuthorityReason.SANCTION_NOT_PROVIDED;

import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Bits;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.power.PowerKind;

/** Whether the power provides the sanction and the grant hands it down, and which procedure it asks for. */
final class SanctionRules {
    /** Administrative Penalty Law (2021) Art. 51: 200 yuan on a citizen, 3,000 on an organisation, in fen, inclusive. */
    private static final long[] SIMPLE_FINE_MOST_FEN = {20_000, 300_000};

    private static final int SANCTION_NOT_PROVIDED_BIT = SANCTION_NOT_PROVIDED.bit();
    private static final int SANCTION_NOT_GRANTED_BIT = SANCTION_NOT_GRANTED.bit();

    private SanctionRules() {}

    /**
     * The reasons against a sanction that is asked about.
     *
     * @param chosen the live grant that was chosen, or null when title rests on none
     */
    static int judge(Handles handles, AuthorityProbe question, PowerNode power, @Nullable GrantNode chosen) {
        int sanction = question.sanction;
        boolean fine = sanction == handles.fine;
        int reasons = 0;
        boolean lacks = power.hasSanctions && !isAmong(power.sanctions, sanction);
        boolean lacksRange = fine && !power.finesParty(question.party);
        if (lacks || lacksRange) {
            reasons |= SANCTION_NOT_PROVIDED_BIT;
        }
        if (chosen != null && chosen.hasSanctions && !isAmong(chosen.sanctions, sanction)) {
            reasons |= SANCTION_NOT_GRANTED_BIT;
        }
        return fine && question.amount >= 0 ? reasons | FineRules.judge(question, power, chosen) : reasons;
    }

    /** The procedure that a sanction asks for, as {@link Answer} packs it. */
    static int procedure(Handles handles, AuthorityProbe question, PowerNode power) {
        boolean smallFine = question.sanction == handles.fine
                && question.amount >= 0
                && question.amount <= SIMPLE_FINE_MOST_FEN[question.party];
        boolean simple = power.kind == PowerKind.PENALTY && (question.sanction == handles.warning || smallFine);
        return simple ? Answer.SIMPLE : Answer.ORDINARY;
    }

    private static boolean isAmong(Bits sanctions, int sanction) {
        return sanction >= 0 && sanctions.has(sanction);
    }
}
