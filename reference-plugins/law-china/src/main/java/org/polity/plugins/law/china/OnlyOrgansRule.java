package org.polity.plugins.law.china;

import java.util.List;
import org.polity.model.body.Body;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.rule.CityFacts;

/**
 * Compulsory measures and licences belong to administrative organs: a villagers' or residents' committee is none.
 * Administrative Compulsion Law Art. 17, Administrative Licensing Law Art. 24.
 */
final class OnlyOrgansRule extends PowerRule {
    OnlyOrgansRule() {
        super(Statute.COMPULSION);
    }

    @Override
    public String name() {
        return "only-organs";
    }

    @Override
    List<Finding> judge(Power power, Question question, CityFacts city) {
        boolean isOrgan = city.body(question.receiver())
                .map(Body::kind)
                .map(kind -> kind.isLegalSubject())
                .orElse(true);
        if (isOrgan) {
            return List.of();
        }
        if (power.kind() == PowerKind.COERCION) {
            return refuse(power, question, Statute.COMPULSION.article(17));
        }
        boolean isLicence =
                power.kind() == PowerKind.LICENCE && Statute.LICENSING.inForce().contains(question.day());
        return isLicence ? refuse(power, question, Statute.LICENSING.article(24)) : List.of();
    }

    private static List<Finding> refuse(Power power, Question question, Provision provision) {
        return finding(
                "ONLY_ORGANS",
                provision,
                "职权{0}只能由行政机关行使，{1}不是行政机关",
                "power {0} is for administrative organs alone, and {1} is none",
                power.code().value(),
                question.receiver().value());
    }
}
