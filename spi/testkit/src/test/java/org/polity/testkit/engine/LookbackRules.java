package org.polity.testkit.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Period;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.city.CityProblem;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/**
 * A plugin with the parameters of the look-back and one rule, and a source of counts from a list.
 *
 * @param rule what the rule answers
 * @param parameters names and values in turn
 */
record LookbackRules(Function<ReviewRule.Question, @Nullable List<ReviewRule.Proposal>> rule, Object... parameters)
        implements PolityPlugin {
    static final LookbackRules OF_LAW = new LookbackRules(
            question -> List.of(),
            "penalty.officers_least",
            2,
            "review.rate_least_denominator",
            30,
            "review.period_months",
            24);

    /** The parameters of the law, with another rule. */
    static LookbackRules with(Function<ReviewRule.Question, @Nullable List<ReviewRule.Proposal>> rule) {
        return new LookbackRules(rule, OF_LAW.parameters);
    }

    @Override
    public String id() {
        return "test-lookback";
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
    public List<ReviewRule> reviewRules(Settings settings) {
        return List.of(new ReviewRule() {
            @Override
            public String name() {
                return "idle";
            }

            @Override
            @SuppressWarnings("NullAway") // a wrong rule answers null
            public List<Proposal> propose(Question question, CityFacts city) {
                return rule.apply(question);
            }
        });
    }

    @Override
    public List<LegalParameters> legalParameters(Settings settings) {
        return List.of(new LegalParameters() {
            @Override
            public String key() {
                return "lookback";
            }

            @Override
            public List<LegalParameter> all() {
                List<LegalParameter> all = new ArrayList<>();
                for (int i = 0; i < parameters.length; i += 2) {
                    all.add(new LegalParameter(
                            (String) parameters[i],
                            BigDecimal.valueOf((Integer) parameters[i + 1]),
                            "count",
                            new Provision("测试", "Test"),
                            Period.from(LocalDate.of(2021, 7, 15))));
                }
                return all;
            }
        });
    }

    /** A source that brings what it is given, and leaves the problems it is given. */
    static IndicatorSource source(List<IndicatorCount> given, CityProblem... problems) {
        return new IndicatorSource() {
            @Override
            public String key() {
                return "list";
            }

            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth untilExclusive,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> bad) {
                given.forEach(counts);
                List.of(problems).forEach(bad);
            }
        };
    }
}
