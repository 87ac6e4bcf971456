package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Incentive;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.decision.Finding;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.IncentiveRule;
import org.polity.testkit.TestSettings;

/**
 * The contract of incentive rules as tests; each cites the number of its rule in {@code spi/README.md}, section Incentive rule. To prove
 * the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should answer.
 */
public abstract class IncentiveRuleContract extends RuleContract<IncentiveRule, IncentiveRule.Question, Incentive> {
    /** For subclasses. */
    protected IncentiveRuleContract() {
        super("B");
    }

    /**
     * The plugin whose rules are proved.
     *
     * @return a plugin, a new one or the same
     */
    protected abstract PolityPlugin plugin();

    /**
     * The settings that it is given.
     *
     * @return its defaults unless overridden
     */
    protected TestSettings settings() {
        return TestSettings.of(plugin());
    }

    /**
     * A case with what the rules should answer.
     *
     * @param what the case in a few words
     * @param question what is asked
     * @param city what is known
     * @param expected the measure, a blank and the amount or {@code yes}, of each that is granted, in the order of the rules
     * @return the case
     */
    protected static RuleCase<IncentiveRule.Question> asked(
            String what, IncentiveRule.Question question, CityFacts city, String... expected) {
        return new RuleCase<>(what, question, city, List.of(expected));
    }

    @Test
    @DisplayName("B11 every answer names the same measures, eligible or not")
    void measures() {
        for (IncentiveRule rule : rules()) {
            List<String> first = List.of();
            for (RuleCase<IncentiveRule.Question> asked : questions()) {
                List<String> measures =
                        answer(rule, asked).stream().map(Incentive::measure).toList();
                first = first.isEmpty() ? measures : first;
                assertThat(measures)
                        .as("B11: rule `" + rule.name() + "`, " + asked.what() + ": the measures of its first answer")
                        .isEqualTo(first)
                        .doesNotHaveDuplicates()
                        .isNotEmpty();
            }
        }
    }

    @Override
    List<IncentiveRule> rules() {
        return plugin().incentiveRules(settings());
    }

    @Override
    String nameOf(IncentiveRule rule) {
        return rule.name();
    }

    @Override
    List<Incentive> ask(IncentiveRule rule, RuleCase<IncentiveRule.Question> asked) {
        return rule.grant(asked.question(), asked.city());
    }

    @Override
    Finding findingOf(Incentive answer) {
        return answer.finding();
    }

    @Override
    String shown(Incentive answer) {
        return answer.eligible()
                ? answer.measure() + " " + answer.money().map(Object::toString).orElse("yes")
                : "";
    }

    /**
     * A question about an officer who serves in the township {@code east} of {@link SampleCity}.
     *
     * @param officer the officer
     * @param since the first day of the one posting, or nothing for an officer without any
     * @param day the day
     * @return the question
     */
    public static IncentiveRule.Question question(String officer, List<LocalDate> since, LocalDate day) {
        OfficerId id = new OfficerId(officer);
        BodyId body = new BodyId("east");
        List<Posting> postings = since.stream()
                .map(from -> new Posting(id, "某人", body, Period.from(from)))
                .toList();
        return new IncentiveRule.Question(id, body, postings, day);
    }

    @Override
    List<RuleCase<IncentiveRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<RuleCase<IncentiveRule.Question>> all = new ArrayList<>();
        all.add(asked("an officer", question("o-chen", List.of(first), SampleCity.DAY), city));
        all.add(asked("an officer without posting", question("o-none", List.of(), SampleCity.DAY), city));
        all.add(asked("nothing known", question("o-chen", List.of(first), SampleCity.DAY), FakeCity.empty()));
        all.add(asked("before the first day", question("o-chen", List.of(first), first.minusDays(1)), city));
        all.add(asked("the first day", question("o-chen", List.of(first), first), city));
        all.add(asked("two postings", question("o-chen", List.of(first, first.plusYears(1)), SampleCity.DAY), city));
        all.add(asked("far ahead", question("o-chen", List.of(first), LocalDate.of(2999, 12, 31)), city));
        return all;
    }
}
