package org.polity.testkit.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.polity.model.basis.Period;
import org.polity.model.body.Incentive;
import org.polity.model.decision.Finding;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.StaffingRule;

/**
 * A plugin with a rule of each kind that townships have, and a quorum of half of the members.
 *
 * @param command what the command rule finds
 * @param staffing what the staffing rule finds
 * @param incentive what the incentive rule grants
 */
record TownshipRules(
        Function<CommandRule.Question, List<Finding>> command,
        Function<StaffingRule.Question, List<Finding>> staffing,
        Function<IncentiveRule.Question, List<Incentive>> incentive)
        implements PolityPlugin {
    static final TownshipRules NONE = new TownshipRules(asked -> List.of(), asked -> List.of(), asked -> List.of());

    @Override
    public String id() {
        return "test-township";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ApiRange api() {
        return ApiRange.current();
    }

    @Override
    public List<LegalParameters> legalParameters(Settings settings) {
        Provision source = new Provision("示例", "illustrative");
        LegalParameter half = new LegalParameter(
                "committee.quorum_percent",
                BigDecimal.valueOf(50),
                "percent",
                source,
                Period.from(LocalDate.of(2024, 1, 1)));
        return List.of(new LegalParameters() {
            @Override
            public String key() {
                return "test-township";
            }

            @Override
            public List<LegalParameter> all() {
                return List.of(half);
            }
        });
    }

    @Override
    public List<CommandRule> commandRules(Settings settings) {
        return List.of(new CommandRule() {
            @Override
            public String name() {
                return "local";
            }

            @Override
            public List<Finding> judge(Question question, CityFacts city) {
                return command.apply(question);
            }
        });
    }

    @Override
    public List<StaffingRule> staffingRules(Settings settings) {
        return List.of(new StaffingRule() {
            @Override
            public String name() {
                return "local";
            }

            @Override
            public List<Finding> judge(Question question, CityFacts city) {
                return staffing.apply(question);
            }
        });
    }

    @Override
    public List<IncentiveRule> incentiveRules(Settings settings) {
        return List.of(new IncentiveRule() {
            @Override
            public String name() {
                return "local";
            }

            @Override
            public List<Incentive> grant(Question question, CityFacts city) {
                return incentive.apply(question);
            }
        });
    }
}
