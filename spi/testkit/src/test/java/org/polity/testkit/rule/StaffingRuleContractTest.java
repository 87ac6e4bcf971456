package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.polity.model.body.StaffingMatter;
import org.polity.model.decision.Finding;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.StaffingRule;

/** The contract passes right rules, and finds each wrong one. */
class StaffingRuleContractTest extends StaffingRuleContract {
    private static List<Finding> right(StaffingRule.Question question) {
        return question.matter() == StaffingMatter.APPOINT && question.opinion() == null ? other() : List.of();
    }

    private static List<Finding> other() {
        return List.of(Finding.of("NOT_SO", "不行", "not so"));
    }

    @Override
    protected PolityPlugin plugin() {
        return new Offering(StaffingRuleContractTest::right);
    }

    @Override
    protected List<RuleCase<StaffingRule.Question>> cases() {
        return rightCases();
    }

    @Test
    void a_null_answer_is_found() {
        isFound(StaffingRuleContract::answers, "answered null", question -> null);
    }

    @Test
    void a_rule_that_throws_is_found() {
        isFound(StaffingRuleContract::answers, "threw java.lang.IllegalStateException", question -> {
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void a_rule_that_changes_its_answer_is_found() {
        AtomicInteger calls = new AtomicInteger();
        isFound(
                StaffingRuleContract::sameAnswer,
                "4: rule `local`",
                question -> calls.getAndIncrement() % 2 == 0 ? right(question) : other());
    }

    @Test
    void a_rule_that_does_not_come_back_is_found() {
        isFound(Duration.ofMillis(300), StaffingRuleContract::answers, "6: rule `local`", question -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
    }

    @Test
    void a_sentence_without_its_argument_is_found() {
        isFound(
                StaffingRuleContract::findings,
                "8: finding NOT_SO",
                question -> List.of(Finding.of("NOT_SO", "{0}不行", "not so")));
    }

    @Test
    void an_author_who_expects_another_answer_is_told() {
        isFound(StaffingRuleContract::cases_hold, "10: ", question -> other());
    }

    private static List<RuleCase<StaffingRule.Question>> rightCases() {
        StaffingMatter matter = StaffingMatter.APPOINT;
        return List.of(
                asked("an opinion", question(matter, false, null, SampleCity.DAY), SampleCity.city()),
                asked("none", question(matter, null, null, SampleCity.DAY), SampleCity.city(), "NOT_SO"));
    }

    private static void isFound(Rule rule, String message, Function<StaffingRule.Question, List<Finding>> wrong) {
        isFound(Duration.ofSeconds(20), rule, message, wrong);
    }

    private static void isFound(
            Duration limit, Rule rule, String message, Function<StaffingRule.Question, List<Finding>> wrong) {
        StaffingRuleContract contract = new StaffingRuleContract() {
            @Override
            protected PolityPlugin plugin() {
                return new Offering(wrong);
            }

            @Override
            protected Duration limit() {
                return limit;
            }

            @Override
            protected List<RuleCase<StaffingRule.Question>> cases() {
                return rightCases();
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(StaffingRuleContract contract) throws Exception;
    }

    private record Offering(Function<StaffingRule.Question, List<Finding>> rule) implements PolityPlugin {
        @Override
        public String id() {
            return "wrong";
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
        public List<StaffingRule> staffingRules(Settings settings) {
            return List.of(new StaffingRule() {
                @Override
                public String name() {
                    return "local";
                }

                @Override
                public List<Finding> judge(Question question, CityFacts city) {
                    return rule.apply(question);
                }
            });
        }
    }
}
