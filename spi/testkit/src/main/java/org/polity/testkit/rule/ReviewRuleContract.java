package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.decision.Finding;
import org.polity.model.power.PowerKind;
import org.polity.model.review.Indicator;
import org.polity.model.review.Tally;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;
import org.polity.testkit.TestSettings;

/**
 * The contract of review rules as tests; each cites the number of its rule in {@code spi/README.md}, section Review rule. To
 * prove the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should propose.
 */
public abstract class ReviewRuleContract extends RuleContract<ReviewRule, ReviewRule.Question, ReviewRule.Proposal> {
    /** For subclasses. */
    protected ReviewRuleContract() {
        super("R");
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
     * A case with what the rules should propose.
     *
     * @param what the case in a few words
     * @param question what is asked
     * @param city what is known
     * @param proposals the outcome's word, a blank and the code of each, in the order of the rules; none for nothing
     * @return the case
     */
    protected static RuleCase<ReviewRule.Question> proposes(
            String what, ReviewRule.Question question, CityFacts city, String... proposals) {
        return new RuleCase<>(what, question, city, List.of(proposals));
    }

    @Test
    @DisplayName("R11 what was not counted in every month is no zero")
    void insufficient() {
        for (ReviewRule rule : rules()) {
            for (RuleCase<ReviewRule.Question> asked : questions()) {
                List<ReviewRule.Proposal> without = answer(rule, with(asked, List.of()));
                List<Tally> partly = new ArrayList<>();
                for (Indicator indicator : Indicator.values()) {
                    partly.add(new Tally(indicator, 0, 0, 0, 12));
                }
                assertThat(answer(rule, with(asked, partly)))
                        .as("R11: rule `" + rule.name() + "`, " + asked.what()
                                + ", takes what was counted in 0 of 12 months for a count")
                        .isEqualTo(without);
            }
        }
    }

    private static RuleCase<ReviewRule.Question> with(RuleCase<ReviewRule.Question> asked, List<Tally> tallies) {
        ReviewRule.Question question = asked.question();
        return new RuleCase<>(
                asked.what(),
                new ReviewRule.Question(question.review(), question.power(), question.body(), tallies, question.day()),
                asked.city(),
                asked.expected());
    }

    @Override
    List<ReviewRule> rules() {
        return plugin().reviewRules(settings());
    }

    @Override
    String nameOf(ReviewRule rule) {
        return rule.name();
    }

    @Override
    List<ReviewRule.Proposal> ask(ReviewRule rule, RuleCase<ReviewRule.Question> asked) {
        return rule.propose(asked.question(), asked.city());
    }

    @Override
    Finding findingOf(ReviewRule.Proposal answer) {
        return answer.finding();
    }

    @Override
    String shown(ReviewRule.Proposal answer) {
        return answer.outcome().word() + " " + answer.finding().code();
    }

    @Override
    List<RuleCase<ReviewRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        List<RuleCase<ReviewRule.Question>> all = new ArrayList<>();
        for (PowerKind kind : PowerKind.values()) {
            String power = kind.word();
            all.add(proposes("a " + power, counted(0, 0).asked(power, "east"), city));
            all.add(proposes("an uncounted " + power, DraftReview.uncounted().asked(power, "east"), city));
        }
        all.add(proposes("nothing known", counted(1, 1).asked("penalty", "east"), FakeCity.empty()));
        all.add(proposes("an unknown power", counted(1, 2).asked("none", "east"), city));
        all.add(proposes("an unknown body", counted(1, 2).asked("penalty", "none"), city));
        long large = Long.MAX_VALUE;
        for (long[] counts : new long[][] {
            {0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 1}, {0, 1_000}, {999, 1_000}, {large, 1}, {1, large}, {large, large}
        }) {
            all.add(proposes(
                    counts[0] + " of " + counts[1],
                    counted(counts[0], counts[1]).asked("penalty", "east"),
                    city));
        }
        for (Indicator indicator : Indicator.values()) {
            DraftReview only = DraftReview.uncounted().counted(indicator, 7, 9);
            all.add(proposes("only " + indicator.word(), only.asked("penalty", "east"), city));
        }
        DraftReview month =
                DraftReview.uncounted().over(YearMonth.of(2024, 2), 1).counted(Indicator.CASES_FILED, 0, 1);
        all.add(proposes("a window of a month", month.asked("penalty", "east"), city));
        return all;
    }

    private static DraftReview counted(long numerator, long denominator) {
        DraftReview draft = DraftReview.uncounted();
        for (Indicator indicator : Indicator.values()) {
            draft.counted(indicator, numerator, denominator);
        }
        return draft;
    }
}
