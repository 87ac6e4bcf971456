package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.Money;
import org.polity.model.body.Incentive;
import org.polity.model.decision.Finding;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.IncentiveRule;

/** The contract passes right rules, and finds each wrong one. */
class IncentiveRuleContractTest extends IncentiveRuleContract {
    private static List<Incentive> right(IncentiveRule.Question question) {
        boolean serves = question.postings().stream()
                .anyMatch(posting -> posting.period().contains(question.day()));
        return List.of(new Incentive(
                "allowance", serves, serves ? Money.yuan(100) : null, Finding.of("SERVES", "任职", "serves")));
    }

    private static List<Incentive> other() {
        return List.of(new Incentive("allowance", true, null, Finding.of("OTHER", "其他", "other")));
    }

    @Override
    protected PolityPlugin plugin() {
        return new Offering(IncentiveRuleContractTest::right);
    }

    @Override
    protected List<RuleCase<IncentiveRule.Question>> cases() {
        return rightCases();
    }

    @Test
    void a_null_answer_is_found() {
        isFound(IncentiveRuleContract::answers, "answered null", question -> null);
    }

    @Test
    void a_rule_that_throws_is_found() {
        isFound(IncentiveRuleContract::answers, "threw java.lang.IllegalStateException", question -> {
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void a_rule_that_changes_its_answer_is_found() {
        AtomicInteger calls = new AtomicInteger();
        isFound(
                IncentiveRuleContract::sameAnswer,
                "4: rule `local`",
                question -> calls.getAndIncrement() % 2 == 0 ? right(question) : other());
    }

    @Test
    void a_rule_that_does_not_come_back_is_found() {
        isFound(Duration.ofMillis(300), IncentiveRuleContract::answers, "6: rule `local`", question -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
    }

    @Test
    void a_measure_that_is_left_out_is_found() {
        isFound(
                IncentiveRuleContract::measures,
                "B11: rule `local`",
                question -> question.postings().isEmpty() ? List.of() : right(question));
    }

    @Test
    void an_author_who_expects_another_answer_is_told() {
        isFound(IncentiveRuleContract::cases_hold, "10: ", question -> other());
    }

    private static List<RuleCase<IncentiveRule.Question>> rightCases() {
        LocalDate day = SampleCity.DAY;
        return List.of(
                new RuleCase<>("nobody", question("o-chen", List.of(), day), SampleCity.city(), List.of()),
                asked("serving", question("o-chen", List.of(day), day), SampleCity.city(), "allowance 100"));
    }

    private static void isFound(Rule rule, String message, Function<IncentiveRule.Question, List<Incentive>> wrong) {
        isFound(Duration.ofSeconds(20), rule, message, wrong);
    }

    private static void isFound(
            Duration limit, Rule rule, String message, Function<IncentiveRule.Question, List<Incentive>> wrong) {
        IncentiveRuleContract contract = new IncentiveRuleContract() {
            @Override
            protected PolityPlugin plugin() {
                return new Offering(wrong);
            }

            @Override
            protected Duration limit() {
                return limit;
            }

            @Override
            protected List<RuleCase<IncentiveRule.Question>> cases() {
                return rightCases();
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(IncentiveRuleContract contract) throws Exception;
    }

    private record Offering(Function<IncentiveRule.Question, List<Incentive>> rule) implements PolityPlugin {
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
        public List<IncentiveRule> incentiveRules(Settings settings) {
            return List.of(new IncentiveRule() {
                @Override
                public String name() {
                    return "local";
                }

                @Override
                public List<Incentive> grant(Question question, CityFacts city) {
                    return rule.apply(question);
                }
            });
        }
    }
}
