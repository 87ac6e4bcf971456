package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.polity.model.decision.Finding;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Tally;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** The contract passes right rules, and finds each wrong one. */
class ReviewRuleContractTest extends ReviewRuleContract {
    private static final ReviewRule.Proposal RECALL =
            new ReviewRule.Proposal(OutcomeKind.RECALL, Finding.of("UNUSED", "未使用", "not used"));

    @Override
    protected PolityPlugin plugin() {
        return new Offering(ReviewRuleContractTest::right);
    }

    @Override
    protected List<RuleCase<ReviewRule.Question>> cases() {
        return rightCases();
    }

    @Test
    void a_null_answer_is_found() {
        isFound(ReviewRuleContract::answers, "R2: rule `unused`, a penalty: answered null", question -> null);
    }

    @Test
    void a_rule_that_divides_by_zero_is_found() {
        isFound(
                ReviewRuleContract::answers,
                "threw java.lang.ArithmeticException",
                question -> question.tally(Indicator.RETURNED)
                                        .map(tally -> tally.numerator() / tally.denominator())
                                        .orElse(0L)
                                > 1
                        ? List.of(RECALL)
                        : List.of());
    }

    @Test
    void a_rule_that_changes_its_answer_is_found() {
        AtomicInteger calls = new AtomicInteger();
        isFound(
                ReviewRuleContract::sameAnswer,
                "R4: rule `unused`",
                question -> calls.getAndIncrement() % 2 == 0 ? List.of() : List.of(RECALL));
    }

    @Test
    void a_sentence_without_its_argument_is_found() {
        isFound(
                ReviewRuleContract::findings,
                "R8: finding UNUSED of rule `unused`",
                question ->
                        List.of(new ReviewRule.Proposal(OutcomeKind.KEEP, Finding.of("UNUSED", "{0}未使用", "not used"))));
    }

    @Test
    void a_rule_that_takes_no_count_for_zero_is_found() {
        isFound(
                ReviewRuleContract::insufficient,
                "R11: rule `unused`, a penalty, takes what was counted in 0 of 12 months for a count",
                question -> question.tally(Indicator.CASES_FILED)
                        .filter(tally -> tally.numerator() == 0)
                        .map(tally -> List.of(RECALL))
                        .orElse(List.of()));
    }

    @Test
    void an_author_who_expects_another_outcome_is_told() {
        isFound(ReviewRuleContract::cases_hold, "R10: unused for a year", question -> List.of());
    }

    private static List<ReviewRule.Proposal> right(ReviewRule.Question question) {
        return question.tally(Indicator.CASES_FILED)
                .filter(Tally::isSufficient)
                .filter(tally -> tally.numerator() == 0)
                .map(tally -> List.of(RECALL))
                .orElse(List.of());
    }

    private static List<RuleCase<ReviewRule.Question>> rightCases() {
        DraftReview unused = DraftReview.uncounted().counted(Indicator.CASES_FILED, 0, 12);
        return List.of(
                proposes("uncounted", DraftReview.uncounted().asked("penalty", "east"), SampleCity.city()),
                proposes("unused for a year", unused.asked("penalty", "east"), SampleCity.city(), "recall UNUSED"));
    }

    private static void isFound(
            Rule rule, String message, Function<ReviewRule.Question, List<ReviewRule.Proposal>> wrong) {
        ReviewRuleContract contract = new ReviewRuleContract() {
            @Override
            protected PolityPlugin plugin() {
                return new Offering(wrong);
            }

            @Override
            protected List<RuleCase<ReviewRule.Question>> cases() {
                return rightCases();
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(ReviewRuleContract contract) throws Exception;
    }

    private record Offering(Function<ReviewRule.Question, List<ReviewRule.Proposal>> rule) implements PolityPlugin {
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
        public List<ReviewRule> reviewRules(Settings settings) {
            return List.of(new ReviewRule() {
                @Override
                public String name() {
                    return "unused";
                }

                @Override
                public List<Proposal> propose(Question question, CityFacts city) {
                    return rule.apply(question);
                }
            });
        }
    }
}
