package org.polity.plugins.city.huizhou;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.body.StaffingMatter;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.StaffingRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;
import org.polity.testkit.rule.StaffingRuleContract;

class HuizhouStaffingRulesTest extends StaffingRuleContract {
    @Override
    protected PolityPlugin plugin() {
        return new CityHuizhouPlugin();
    }

    @Override
    protected TestSettings settings() {
        return TestSettings.of(plugin()).with("city-huizhou.opinion-required", "true");
    }

    @Override
    protected List<RuleCase<StaffingRule.Question>> cases() {
        return List.of(
                of(StaffingMatter.APPOINT, true),
                of(StaffingMatter.MOVE, false),
                of(StaffingMatter.LEAVE, null),
                of(StaffingMatter.APPOINT, null, "OPINION_FIRST"),
                of(StaffingMatter.MOVE, null, "OPINION_FIRST"),
                of(StaffingMatter.APPRAISE, null, "OPINION_FIRST"));
    }

    private static RuleCase<StaffingRule.Question> of(
            StaffingMatter matter, @Nullable Boolean favourable, String... codes) {
        return asked(
                matter.word() + " with an opinion: " + favourable,
                question(matter, favourable, null, SampleCity.DAY),
                SampleCity.city(),
                codes);
    }
}
