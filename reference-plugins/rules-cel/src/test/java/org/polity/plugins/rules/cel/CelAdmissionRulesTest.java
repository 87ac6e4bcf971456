package org.polity.plugins.rules.cel;

import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.body.Equipment;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.AdmissionRuleContract;
import org.polity.testkit.rule.DraftAdmission;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class CelAdmissionRulesTest extends AdmissionRuleContract {
    private final TestSettings settings = CelFile.settings();

    @Override
    protected PolityPlugin plugin() {
        return new RulesCelPlugin();
    }

    @Override
    protected TestSettings settings() {
        return settings;
    }

    @Override
    protected List<RuleCase<AdmissionRule.Question>> cases() {
        FakeCity city = SampleCity.city();
        FakeCity equipped =
                city.with(new Equipment(new BodyId("east"), "sound level meter", Period.from(SampleCity.DAY)));
        return List.of(
                refused("no meter", power("penalty"), city, "NO_METER"),
                passes("a meter", power("penalty"), equipped),
                passes("another power", power("inspection"), city),
                passes("a duty with money", duty(Money.yuan(1_000)), city),
                refused("a duty with little money", duty(Money.yuan(999)), city, "TOO_LITTLE_MONEY"),
                refused("a duty without money", duty(null), city, "TOO_LITTLE_MONEY"),
                passes("a duty of a township", DraftAdmission.ofDuty("d").asked(null, "east"), city));
    }

    private static AdmissionRule.Question power(String code) {
        return DraftAdmission.ofPowers(code).asked(code, "east");
    }

    private static AdmissionRule.Question duty(Money fund) {
        return DraftAdmission.ofDuty("d").to("village").paidBy("county", fund).asked(null, "village");
    }
}
