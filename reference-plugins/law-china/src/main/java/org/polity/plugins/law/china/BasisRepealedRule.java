package org.polity.plugins.law.china;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Finding;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.model.review.OutcomeKind;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** A power whose statute is repealed is recalled: a penalty without basis is void, Administrative Penalty Law Art. 38. */
final class BasisRepealedRule implements ReviewRule {
    @Override
    public String name() {
        return "basis-repealed";
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        Optional<Power> power = city.power(question.power());
        Optional<LocalDate> repealed =
                power.flatMap(found -> Optional.ofNullable(found.inForce().untilExclusive()));
        if (repealed.isEmpty() || question.day().isBefore(repealed.get())) {
            return List.of();
        }
        boolean isCited = power.get().kind() == PowerKind.PENALTY
                && Statute.PENALTY.inForce().contains(question.day());
        return List.of(new Proposal(
                OutcomeKind.RECALL,
                new Finding(
                        "BASIS_REPEALED",
                        List.of(
                                question.power().value(),
                                power.get().basis(),
                                repealed.get().toString()),
                        "职权{0}的依据（{1}）自{2}起不再施行",
                        "the basis of power {0}, {1}, is not in force from {2} on",
                        isCited ? Statute.PENALTY.article(38) : null)));
    }
}
