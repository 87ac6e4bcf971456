package org.polity.plugins.city.huizhou;

import java.util.List;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.committee.OrderKind;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CommandRule;
import org.polity.testkit.rule.CommandRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class HuizhouCommandRulesTest extends CommandRuleContract {
    @Override
    protected PolityPlugin plugin() {
        return new CityHuizhouPlugin();
    }

    @Override
    protected List<RuleCase<CommandRule.Question>> cases() {
        CommitteeKind kind = CommitteeKind.GOVERNANCE;
        return List.of(
                asked("a secretary", question(kind, ChairOffice.SECRETARY, null, SampleCity.DAY), SampleCity.city()),
                asked(
                        "a head",
                        question(kind, ChairOffice.HEAD, null, SampleCity.DAY),
                        SampleCity.city(),
                        "CHAIR_NOT_ALLOWED"),
                asked(
                        "an order of a line member",
                        question(kind, ChairOffice.LINE_MEMBER, OrderKind.SCHEDULE, SampleCity.DAY),
                        SampleCity.city(),
                        "CHAIR_NOT_ALLOWED"));
    }
}
