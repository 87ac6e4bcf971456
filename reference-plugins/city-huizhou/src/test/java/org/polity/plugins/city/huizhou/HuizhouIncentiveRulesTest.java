package org.polity.plugins.city.huizhou;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Training;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.IncentiveRule;
import org.polity.testkit.rule.IncentiveRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class HuizhouIncentiveRulesTest extends IncentiveRuleContract {
    @Override
    protected PolityPlugin plugin() {
        return new CityHuizhouPlugin();
    }

    @Override
    protected List<RuleCase<IncentiveRule.Question>> cases() {
        LocalDate day = SampleCity.DAY;
        return List.of(
                asked("no posting", question("o-chen", List.of(), day), SampleCity.city()),
                asked(
                        "the first day, untrained",
                        question("o-chen", List.of(day), day),
                        SampleCity.city(),
                        "pooled-post yes",
                        "mentor yes",
                        "town-allowance 800"),
                asked(
                        "a year, trained",
                        question("o-chen", List.of(day.minusYears(1)), day),
                        SampleCity.city().with(new Training(new OfficerId("o-chen"), day, "fines", null)),
                        "pooled-post yes",
                        "training 2000",
                        "mentor yes",
                        "town-allowance 800",
                        "housing 500",
                        "health-check 600"),
                asked(
                        "a day less than five years",
                        question("o-chen", List.of(day.minusYears(5).plusDays(1)), day),
                        SampleCity.city(),
                        "pooled-post yes",
                        "chosen-first yes",
                        "mentor yes",
                        "turn-above yes",
                        "town-allowance 800",
                        "housing 500",
                        "health-check 600"));
    }
}
