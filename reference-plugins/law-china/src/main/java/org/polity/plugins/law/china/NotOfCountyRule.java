package org.polity.plugins.law.china;

import java.util.List;
import org.polity.model.decision.Finding;
import org.polity.model.grant.GrantMode;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.PowerKind;
import org.polity.model.review.OutcomeKind;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/**
 * What a province hands to townships are penalty powers of county departments: one that has moved up to the city goes back.
 * Administrative Penalty Law Art. 24. An entrusted power may be of another level.
 */
final class NotOfCountyRule implements ReviewRule {
    @Override
    public String name() {
        return "not-of-county";
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        boolean isAssigned = city.grant(question.review().grant())
                .filter(grant -> grant.mode() == GrantMode.ASSIGNED)
                .isPresent();
        boolean isOfCity = city.power(question.power())
                .filter(power -> power.kind() == PowerKind.PENALTY && power.level() == DivisionLevel.CITY)
                .isPresent();
        if (!isAssigned || !isOfCity || !Statute.PENALTY.inForce().contains(question.day())) {
            return List.of();
        }
        return List.of(new Proposal(
                OutcomeKind.RECALL,
                new Finding(
                        "NOT_OF_COUNTY",
                        List.of(question.power().value()),
                        "行政处罚权{0}已不属于县级人民政府部门，不能交由镇街行使",
                        "penalty {0} is no longer a power of county departments and cannot be handed to townships",
                        Statute.PENALTY.article(24))));
    }
}
