package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.polity.model.decision.Finding;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** The contract passes right rules, and finds each wrong one. */
class AdmissionRuleContractTest extends AdmissionRuleContract {
    private static final Finding FAR = Finding.of("TOO_FAR", "{0}太远", "{0} is too far", "east");

    @Override
    protected PolityPlugin plugin() {
        return new Offering(() -> List.of(rule("distance", AdmissionRuleContractTest::right)));
    }

    @Override
    protected List<RuleCase<AdmissionRule.Question>> cases() {
        return rightCases();
    }

    @Test
    void a_plugin_without_rules_is_found() {
        isFound(AdmissionRuleContract::names, "D1: the rules that the plugin offers", List::of);
    }

    @Test
    void a_malformed_name_is_found() {
        isFound(AdmissionRuleContract::names, "D1: a name", of("Too Far", AdmissionRuleContractTest::right));
    }

    @Test
    void two_rules_of_one_name_are_found() {
        AdmissionRule rule = rule("far", AdmissionRuleContractTest::right);
        isFound(AdmissionRuleContract::names, "D1: two rules are named `far`", () -> List.of(rule, rule));
    }

    @Test
    void a_null_answer_is_found() {
        isFound(AdmissionRuleContract::answers, "D2: rule `r`, a penalty: answered null", of((q, city) -> null));
    }

    @Test
    void a_null_in_the_answer_is_found() {
        isFound(AdmissionRuleContract::answers, "D2: rule `r`, a penalty: answered with a null", of((q, city) -> {
            List<Finding> findings = new ArrayList<>();
            findings.add(null);
            return findings;
        }));
    }

    @Test
    void a_rule_that_throws_for_a_duty_is_found() {
        isFound(
                AdmissionRuleContract::answers,
                "D3: rule `r`, a duty: threw java.lang.NullPointerException",
                of((q, city) -> q.power().value().equals("penalty") ? List.of(FAR) : List.of()));
    }

    @Test
    void a_rule_that_takes_what_is_unknown_for_known_is_found() {
        isFound(
                AdmissionRuleContract::answers,
                "where nothing is known: threw java.util.NoSuchElementException",
                of((q, city) -> city.body(q.receiver()).orElseThrow().domains().isEmpty() ? List.of() : List.of(FAR)));
    }

    @Test
    void a_rule_that_changes_a_list_of_the_city_is_found() {
        isFound(AdmissionRuleContract::answers, "D3: rule `r`, a penalty: threw java.lang.Unsupp", of((q, city) -> {
            city.bodies().clear();
            return List.of();
        }));
    }

    @Test
    void a_rule_that_changes_the_question_is_found() {
        isFound(AdmissionRuleContract::answers, "D3: rule `r`, a penalty: threw java.lang.Unsupp", of((q, city) -> {
            q.admission().equipment().add("pen");
            return List.of();
        }));
    }

    @Test
    void a_rule_that_counts_its_calls_is_found() {
        AtomicInteger calls = new AtomicInteger();
        isFound(
                AdmissionRuleContract::sameAnswer,
                "D4: rule `r`",
                of((q, city) -> calls.incrementAndGet() > 40 ? List.of(FAR) : List.of()));
    }

    @Test
    void a_rule_that_keeps_state_between_questions_is_found() {
        isFound(AdmissionRuleContract::sameAnswer, "asked in the reverse order", () -> {
            AtomicInteger last = new AtomicInteger();
            return List.of(rule("r", (q, city) -> {
                boolean isLonger = q.admission().powers().size()
                        > last.getAndSet(q.admission().powers().size());
                return isLonger ? List.of(FAR) : List.of();
            }));
        });
    }

    @Test
    void instances_that_differ_are_found() {
        AtomicInteger made = new AtomicInteger();
        isFound(AdmissionRuleContract::sameAnswer, "asked of a new instance", () -> {
            boolean isFirst = made.getAndIncrement() == 0;
            return List.of(rule("r", (q, city) -> isFirst ? List.of() : List.of(FAR)));
        });
    }

    @Test
    void a_rule_that_depends_on_the_language_is_found() {
        isFound(
                AdmissionRuleContract::sameAnswerElsewhere,
                "asked on a Turkish machine",
                of((q, city) -> List.of(Finding.of("A", "一", "one {0}", "title".toUpperCase(Locale.getDefault())))));
    }

    @Test
    void a_rule_that_depends_on_the_time_zone_is_found() {
        isFound(
                AdmissionRuleContract::sameAnswerElsewhere,
                "on Kiritimati",
                of((q, city) -> TimeZone.getDefault().getRawOffset() > 46_000_000 ? List.of(FAR) : List.of()));
    }

    @Test
    void a_rule_that_changes_its_answer_later_is_found() {
        List<Finding> shared = new ArrayList<>();
        isFound(AdmissionRuleContract::answersStay, "D5: rule `r` changed a list", of((q, city) -> {
            shared.add(FAR);
            return shared;
        }));
    }

    @Test
    void a_rule_that_loops_is_found() {
        isFound(AdmissionRuleContract::answers, "D6: rule `r`, a penalty: no answer within PT0.2S", of((q, city) -> {
            long sum = 0;
            while (!Thread.currentThread().isInterrupted()) {
                sum++;
            }
            return sum == 0 ? List.of(FAR) : List.of();
        }));
    }

    @Test
    void a_placeholder_without_argument_is_found() {
        isFound(
                AdmissionRuleContract::findings,
                "the sentence in English names {1}, and there are 1 arguments",
                finding(Finding.of("A", "{0}", "{0} to {1}", "x")));
    }

    @Test
    void a_sentence_in_the_wrong_language_is_found() {
        isFound(
                AdmissionRuleContract::findings,
                "the sentence for Chinese has no letter of that language",
                finding(Finding.of("A", "too far", "too far")));
    }

    @Test
    void a_brace_that_is_no_placeholder_is_found() {
        isFound(
                AdmissionRuleContract::findings,
                "D8: finding A of rule `r`",
                finding(Finding.of("A", "太远", "{place} is too far")));
    }

    @Test
    void a_blank_argument_is_found() {
        isFound(
                AdmissionRuleContract::findings,
                "argument {0} is blank",
                finding(Finding.of("A", "{0}远", "{0} far", " ")));
    }

    @Test
    void a_code_with_two_sentences_is_found() {
        isFound(
                AdmissionRuleContract::sentences,
                "D9: rule `r` has two sentences for A",
                of((q, city) -> List.of(Finding.of("A", "一", "of " + q.receiver()))));
    }

    @Test
    void an_author_who_expects_something_else_is_told() {
        isFound(AdmissionRuleContract::cases_hold, "D10: near", of((q, city) -> List.of(FAR)));
    }

    @Test
    void cases_that_prove_nothing_are_found() {
        isFound(
                AdmissionRuleContract::cases_hold,
                "D10: a case in which the rules find something",
                of((q, city) -> List.of()),
                rightCases().subList(0, 1));
    }

    private static List<Finding> right(AdmissionRule.Question question, CityFacts city) {
        return question.admission().emergency() ? List.of(FAR) : List.of();
    }

    private static List<RuleCase<AdmissionRule.Question>> rightCases() {
        return List.of(
                passes("near", DraftAdmission.ofDuty("d").asked(null, "east"), SampleCity.city()),
                refused(
                        "far",
                        DraftAdmission.ofDuty("d").asEmergency().asked(null, "east"),
                        SampleCity.city(),
                        "TOO_FAR"));
    }

    private static Supplier<List<AdmissionRule>> finding(Finding finding) {
        return of((q, city) -> List.of(finding));
    }

    private static Supplier<List<AdmissionRule>> of(
            BiFunction<AdmissionRule.Question, CityFacts, List<Finding>> judge) {
        return of("r", judge);
    }

    private static Supplier<List<AdmissionRule>> of(
            String name, BiFunction<AdmissionRule.Question, CityFacts, List<Finding>> judge) {
        return () -> List.of(rule(name, judge));
    }

    private static AdmissionRule rule(String name, BiFunction<AdmissionRule.Question, CityFacts, List<Finding>> judge) {
        return new AdmissionRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Finding> judge(Question question, CityFacts city) {
                return judge.apply(question, city);
            }
        };
    }

    private static void isFound(Rule rule, String message, Supplier<List<AdmissionRule>> wrong) {
        isFound(rule, message, wrong, rightCases());
    }

    private static void isFound(
            Rule rule,
            String message,
            Supplier<List<AdmissionRule>> wrong,
            List<RuleCase<AdmissionRule.Question>> cases) {
        AdmissionRuleContract contract = new AdmissionRuleContract() {
            @Override
            protected PolityPlugin plugin() {
                return new Offering(wrong);
            }

            @Override
            protected List<RuleCase<AdmissionRule.Question>> cases() {
                return cases;
            }

            @Override
            protected Duration limit() {
                return Duration.ofMillis(200);
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(AdmissionRuleContract contract) throws Exception;
    }

    private record Offering(Supplier<List<AdmissionRule>> rules) implements PolityPlugin {
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
        public List<AdmissionRule> admissionRules(Settings settings) {
            return rules.get();
        }
    }
}
