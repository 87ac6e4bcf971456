package org.polity.engine.authority;

import static org.polity.model.authority.AuthorityReason.CERTIFICATE_MISSING;
import static org.polity.model.authority.AuthorityReason.CERTIFICATE_NOT_VALID;
import static org.polity.model.authority.AuthorityReason.OFFICER_NOT_SERVING;
import static org.polity.model.authority.AuthorityReason.OFFICER_UNKNOWN;
import static org.polity.model.authority.AuthorityReason.TOO_FEW_OFFICERS;

import org.polity.AuthorityProbe;
import org.polity.engine.body.OfficerNode;
import org.polity.engine.body.OfficerRows;
import org.polity.engine.power.PowerNode;

/**
 * Every officer named must be known, serve and hold a valid certificate for the power's domain, and at least two distinct
 * ones must pass; Administrative Penalty Law (2021) Art. 42.
 */
final class OfficerRules {
    /** Unless a Law says otherwise. */
    static final int OFFICERS_NEEDED = 2;

    private static final int OFFICER_UNKNOWN_BIT = OFFICER_UNKNOWN.bit();
    private static final int OFFICER_NOT_SERVING_BIT = OFFICER_NOT_SERVING.bit();
    private static final int CERTIFICATE_MISSING_BIT = CERTIFICATE_MISSING.bit();
    private static final int CERTIFICATE_NOT_VALID_BIT = CERTIFICATE_NOT_VALID.bit();
    private static final int TOO_FEW_OFFICERS_BIT = TOO_FEW_OFFICERS.bit();

    private OfficerRules() {}

    /** The reasons against the officers; none when officers are not asked about or the power needs none. */
    static int judge(AuthorityIndex index, AuthorityProbe question, PowerNode power, int organ) {
        if (question.officerCount < 0 || !power.needsOfficers) {
            return 0;
        }
        int reasons = 0;
        int passed = 0;
        for (int i = 0; i < question.officerCount; i++) {
            int why = judgeOne(index, question.officers[i], power.domain, organ, question.day);
            reasons |= why;
            passed += why == 0 && isFirst(question.officers, i) ? 1 : 0;
        }
        return passed >= OFFICERS_NEEDED ? reasons : reasons | TOO_FEW_OFFICERS_BIT;
    }

    /** How many distinct officers pass. */
    static int passed(AuthorityIndex index, AuthorityProbe question, PowerNode power, int organ) {
        int passed = 0;
        for (int i = 0; i < question.officerCount; i++) {
            int officer = question.officers[i];
            if (isFirst(question.officers, i) && judgeOne(index, officer, power.domain, organ, question.day) == 0) {
                passed++;
            }
        }
        return passed;
    }

    /** The reasons against one officer. */
    static int judgeOne(AuthorityIndex index, int handle, int domain, int organ, int day) {
        int against = index.officerRows.against(handle, organ, domain, day);
        if (against == OfficerRows.PASSES) {
            return 0;
        }
        if (against != OfficerRows.UNSURE) {
            return ((against & OfficerRows.NOT_SERVING) != 0 ? OFFICER_NOT_SERVING_BIT : 0)
                    | ((against & OfficerRows.NOT_CERTIFIED) != 0 ? CERTIFICATE_MISSING_BIT : 0)
                    | ((against & OfficerRows.NOT_VALID) != 0 ? CERTIFICATE_NOT_VALID_BIT : 0);
        }
        OfficerNode officer = index.officer(handle);
        if (officer == null) {
            return OFFICER_UNKNOWN_BIT;
        }
        int reasons = officer.serves(organ, day) ? 0 : OFFICER_NOT_SERVING_BIT;
        if (!officer.isValidFor(domain, day)) {
            reasons |= officer.isCertifiedFor(domain) ? CERTIFICATE_NOT_VALID_BIT : CERTIFICATE_MISSING_BIT;
        }
        return reasons;
    }

    private static boolean isFirst(int[] officers, int place) {
        for (int i = 0; i < place; i++) {
            if (officers[i] == officers[place]) {
                return false;
            }
        }
        return true;
    }
}
