package org.polity.plugins.law.china;

import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Finding;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.rule.CityFacts;

/** Only the police and organs that a Law names may restrict liberty as a penalty: Administrative Penalty Law Art. 18. */
final class LibertyRule extends PowerRule {
    private final List<String> words;

    LibertyRule(List<String> words) {
        super(Statute.PENALTY);
        this.words = words;
    }

    @Override
    public String name() {
        return "liberty";
    }

    @Override
    List<Finding> judge(Power power, Question question, CityFacts city) {
        Optional<String> found = power.kind() == PowerKind.PENALTY
                ? power.sanctions().stream().filter(words::contains).findFirst()
                : Optional.empty();
        return found.map(word -> finding(
                        "LIBERTY",
                        Statute.PENALTY.article(18),
                        "职权{0}包含限制人身自由的处罚（{1}），只能由公安机关和法律规定的其他机关行使",
                        "power {0} provides the penalty {1}, which restricts liberty: only the police and organs that a"
                                + " Law names may use it",
                        power.code().value(),
                        word))
                .orElse(List.of());
    }
}
