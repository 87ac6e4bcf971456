package org.polity.plugins.law.china;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** A rule about a power that is known, on the days on which the statute is in force. Of what is unknown it says nothing. */
abstract class PowerRule implements AdmissionRule {
    private final Statute statute;

    PowerRule(Statute statute) {
        this.statute = statute;
    }

    abstract List<Finding> judge(Power power, Question question, CityFacts city);

    @Override
    public final List<Finding> judge(Question question, CityFacts city) {
        @Nullable PowerCode code = question.power();
        if (code == null || !statute.inForce().contains(question.day())) {
            return List.of();
        }
        return city.power(code).map(power -> judge(power, question, city)).orElse(List.of());
    }

    static List<Finding> finding(
            String code, Provision provision, String chinese, String english, String... arguments) {
        return List.of(new Finding(code, List.of(arguments), chinese, english, provision));
    }
}
