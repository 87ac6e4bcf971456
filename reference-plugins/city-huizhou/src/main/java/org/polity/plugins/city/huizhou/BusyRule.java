package org.polity.plugins.city.huizhou;

import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Tally;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** A power that is used often and whose cases are decided in time is proposed to be kept. */
final class BusyRule implements ReviewRule {
    private final long casesAMonth;
    private final ShareRule.Bound inTime;
    private final Provision source;

    BusyRule(long casesAMonth, ShareRule.Bound inTime, Provision source) {
        this.casesAMonth = casesAMonth;
        this.inTime = inTime;
        this.source = source;
    }

    @Override
    public String name() {
        return "busy";
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        Optional<Tally> filed = question.tally(Indicator.CASES_FILED)
                .filter(tally -> tally.isSufficient() && tally.numerator() >= casesAMonth * tally.window());
        Optional<Tally> decided = question.tally(Indicator.DECIDED_IN_TIME).filter(inTime::isReached);
        if (filed.isEmpty() || decided.isEmpty()) {
            return List.of();
        }
        List<String> arguments = List.of(
                question.power().value(),
                Long.toString(filed.get().numerator()),
                Long.toString(decided.get().numerator()),
                Long.toString(decided.get().denominator()));
        return List.of(new Proposal(
                OutcomeKind.KEEP,
                new Finding(
                        "BUSY",
                        arguments,
                        "职权{0}立案{1}件，按期办结{2}件（应办结{3}件），使用频繁且办理及时",
                        "power {0} is used often and handled well: {1} cases filed, {2} of {3} decided in time",
                        source)));
    }
}
