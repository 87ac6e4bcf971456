package org.polity.plugins.law.china;

import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Finding;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.rule.CityFacts;

/**
 * A compulsory measure follows the penalty it is tied to and never goes down alone: Administrative Compulsion Law Art. 17.
 * Whether a township that was handed a penalty power is an organ in the sense of that article's second paragraph, no
 * national rule says; local notices act so, and this rule follows them.
 */
final class FreeStandingCoercionRule extends PowerRule {
    FreeStandingCoercionRule() {
        super(Statute.COMPULSION);
    }

    @Override
    public String name() {
        return "coercion-not-free-standing";
    }

    @Override
    List<Finding> judge(Power power, Question question, CityFacts city) {
        if (power.kind() != PowerKind.COERCION || followsPenalty(power, city)) {
            return List.of();
        }
        return finding(
                "COERCION_NOT_FREE_STANDING",
                Statute.COMPULSION.article(17),
                "行政强制措施{0}未与任何行政处罚权相关联，不得单独下放",
                "compulsory measure {0} is linked to no penalty: it follows a penalty and never goes down alone",
                power.code().value());
    }

    private static boolean followsPenalty(Power power, CityFacts city) {
        return Optional.ofNullable(power.linkedPenalty())
                .flatMap(city::power)
                .filter(linked -> linked.kind() == PowerKind.PENALTY)
                .isPresent();
    }
}
