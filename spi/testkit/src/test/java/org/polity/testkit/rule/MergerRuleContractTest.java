package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.Body;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Finding;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.MergerRule;

/** The contract passes a right rule, and finds each wrong one. */
class MergerRuleContractTest extends MergerRuleContract {
    private static final Finding TOO_MANY = Finding.of("TOO_MANY", "撤并{0}个机构", "{0} bodies end", "2");

    @Override
    protected PolityPlugin plugin() {
        return new Offering(MergerRuleContractTest::right);
    }

    @Override
    protected List<RuleCase<MergerRule.Question>> cases() {
        return rightCases();
    }

    @Test
    void a_null_answer_is_found() {
        isFound(MergerRuleContract::answers, "M2: rule `most`, a new government: answered null", (q, city) -> null);
    }

    @Test
    void a_rule_that_throws_for_an_empty_plan_is_found() {
        isFound(MergerRuleContract::answers, "M3: rule `most`, an empty plan: threw", (q, city) -> {
            q.plan().endings().iterator().next();
            return List.of();
        });
    }

    @Test
    void a_rule_that_takes_every_part_for_inherited_is_found() {
        isFound(MergerRuleContract::answers, "M3: rule `most`, no heirs: threw", (q, city) -> {
            List<BodyId> heirs = q.plan().endings().stream()
                    .map(ending -> ending.successor().orElseThrow())
                    .toList();
            return heirs.isEmpty() ? List.of() : List.of(TOO_MANY);
        });
    }

    @Test
    void a_rule_that_takes_what_is_unknown_for_known_is_found() {
        isFound(MergerRuleContract::answers, "where nothing is known: threw", (q, city) -> {
            List<Body> closed = q.plan().closed().stream()
                    .map(body -> city.body(body).orElseThrow())
                    .toList();
            return closed.isEmpty() ? List.of() : List.of(TOO_MANY);
        });
    }

    @Test
    void a_rule_that_changes_the_plan_is_found() {
        isFound(MergerRuleContract::answers, "M3: rule `most`, a new government: threw", (q, city) -> {
            q.plan().endings().clear();
            return List.of();
        });
    }

    @Test
    void a_rule_that_judges_the_first_part_alone_is_found() {
        isFound(MergerRuleContract::order, "M11: rule `most`, 1000 bodies", (q, city) -> {
            boolean isFirst = !q.plan().endings().isEmpty()
                    && q.plan().endings().get(0).body().value().equals("b-0");
            return isFirst ? List.of(TOO_MANY) : List.of();
        });
    }

    @Test
    void a_sentence_with_a_place_for_no_argument_is_found() {
        isFound(
                MergerRuleContract::findings,
                "M8: finding TOO_MANY",
                (q, city) -> List.of(Finding.of("TOO_MANY", "撤并{1}个机构", "{0} bodies end", "2")));
    }

    @Test
    void a_case_that_does_not_hold_is_found() {
        isFound(MergerRuleContract::cases_hold, "M10: two bodies end", (q, city) -> List.of());
    }

    private static List<Finding> right(MergerRule.Question question, CityFacts city) {
        int count = question.plan().endings().size();
        return count < 2 ? List.of() : List.of(Finding.of("TOO_MANY", "撤并{0}个机构", "{0} bodies end", "" + count));
    }

    private static List<RuleCase<MergerRule.Question>> rightCases() {
        return List.of(
                plan("one body ends", of("urban"), SampleCity.city()),
                plan("two bodies end", of("urban", "east-team"), SampleCity.city(), "TOO_MANY"));
    }

    private static MergerPlan of(String... bodies) {
        List<EndingBody> endings = new ArrayList<>();
        for (String body : bodies) {
            endings.add(EndingBody.whole(new BodyId(body), new BodyId("east")));
        }
        return new MergerPlan(new MergerId("p"), SampleCity.DAY, new Instrument("d"), endings);
    }

    private static void isFound(
            Rule rule, String message, BiFunction<MergerRule.Question, CityFacts, @Nullable List<Finding>> wrong) {
        MergerRuleContract contract = new MergerRuleContract() {
            @Override
            protected PolityPlugin plugin() {
                return new Offering(wrong);
            }

            @Override
            protected List<RuleCase<MergerRule.Question>> cases() {
                return rightCases();
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    /** One test of the contract. */
    @FunctionalInterface
    private interface Rule {
        void check(MergerRuleContract contract) throws Exception;
    }

    /** A plugin with one merger rule. */
    private record Offering(BiFunction<MergerRule.Question, CityFacts, @Nullable List<Finding>> rule)
            implements PolityPlugin {
        @Override
        public String id() {
            return "test";
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
        public List<MergerRule> mergerRules(Settings settings) {
            return List.of(new MergerRule() {
                @Override
                public String name() {
                    return "most";
                }

                @Override
                @SuppressWarnings("NullAway") // a wrong rule may answer null
                public List<Finding> judge(Question question, CityFacts city) {
                    return rule.apply(question, city);
                }
            });
        }
    }
}
