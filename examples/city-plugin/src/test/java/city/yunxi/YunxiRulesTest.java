package city.yunxi;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Training;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.testkit.rule.AdmissionRuleContract;
import org.polity.testkit.rule.DraftAdmission;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class YunxiRulesTest extends AdmissionRuleContract {
    @Override
    protected PolityPlugin plugin() {
        return new YunxiPlugin();
    }

    @Override
    protected List<RuleCase<AdmissionRule.Question>> cases() {
        FakeCity untrained = SampleCity.city();
        FakeCity trained = untrained.with(trained("o-chen", "2024-01-10"), trained("o-lin", "2022-06-04"));
        FakeCity longAgo = untrained.with(trained("o-chen", "2024-01-10"), trained("o-lin", "2022-06-03"));
        AdmissionRule.Question power = DraftAdmission.ofPowers("penalty").asked("penalty", "east");
        return List.of(
                passes("two officers trained within 24 months", power, trained),
                refused("one of them a day too early", power, longAgo, "TOO_FEW_TRAINED"),
                refused("nobody was trained", power, untrained, "TOO_FEW_TRAINED"),
                passes("a duty", DraftAdmission.ofDuty("d-1").asked(null, "east"), untrained));
    }

    private static Training trained(String officer, String day) {
        return new Training(new OfficerId(officer), LocalDate.parse(day), "evidence", null);
    }
}
