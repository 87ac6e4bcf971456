package org.polity.plugins.city.huizhou;

import java.util.List;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Tally;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** A power without a single case over many months, each of them counted, is proposed for recall. */
final class UnusedRule implements ReviewRule {
    private final long months;
    private final Provision source;

    UnusedRule(long months, Provision source) {
        this.months = months;
        this.source = source;
    }

    @Override
    public String name() {
        return "unused";
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        return question.tally(Indicator.CASES_FILED)
                .filter(Tally::isSufficient)
                .filter(tally -> tally.numerator() == 0 && tally.window() >= months)
                .map(tally -> new Proposal(
                        OutcomeKind.RECALL,
                        new Finding(
                                "UNUSED",
                                List.of(
                                        question.power().value(),
                                        question.body().value(),
                                        Integer.toString(tally.window())),
                                "{1}在{2}个月内未使用职权{0}",
                                "{1} has not used power {0} in {2} months",
                                source)))
                .map(List::of)
                .orElse(List.of());
    }
}
