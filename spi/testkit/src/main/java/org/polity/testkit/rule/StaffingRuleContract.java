package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.OfficerId;
import org.polity.model.body.StaffingMatter;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.decision.Finding;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.StaffingRule;
import org.polity.testkit.TestSettings;

/**
 * The contract of staffing rules as tests; each cites the number of its rule in {@code spi/README.md}, section Staffing rule. To prove
 * the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should answer.
 */
public abstract class StaffingRuleContract extends RuleContract<StaffingRule, StaffingRule.Question, Finding> {
    /** For subclasses. */
    protected StaffingRuleContract() {
        super("T");
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
     * @param expected the codes of the findings, in the order of the rules; none for nothing
     * @return the case
     */
    protected static RuleCase<StaffingRule.Question> asked(
            String what, StaffingRule.Question question, CityFacts city, String... expected) {
        return new RuleCase<>(what, question, city, List.of(expected));
    }

    @Override
    List<StaffingRule> rules() {
        return plugin().staffingRules(settings());
    }

    @Override
    String nameOf(StaffingRule rule) {
        return rule.name();
    }

    @Override
    List<Finding> ask(StaffingRule rule, RuleCase<StaffingRule.Question> asked) {
        return rule.judge(asked.question(), asked.city());
    }

    @Override
    Finding findingOf(Finding answer) {
        return answer;
    }

    @Override
    String shown(Finding answer) {
        return answer.code();
    }

    /**
     * A question about the head of an agency in the township {@code east} of {@link SampleCity}, or about an officer.
     *
     * @param matter what shall be done
     * @param favourable whether the township's opinion is favourable, or null when there is none
     * @param officer the officer, or null for a head
     * @param day the day
     * @return the question
     */
    public static StaffingRule.Question question(
            StaffingMatter matter, @Nullable Boolean favourable, @Nullable String officer, LocalDate day) {
        HeadOpinion opinion = favourable == null
                ? null
                : new HeadOpinion(
                        new BodyId("east"),
                        new BodyId("east-team"),
                        matter,
                        favourable,
                        "意见",
                        day,
                        new Instrument("东镇〔2024〕1号"));
        return new StaffingRule.Question(
                matter, new BodyId("east-team"), officer == null ? null : new OfficerId(officer), opinion, day);
    }

    @Override
    List<RuleCase<StaffingRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        List<RuleCase<StaffingRule.Question>> all = new ArrayList<>();
        for (StaffingMatter matter : StaffingMatter.values()) {
            String what = matter.word();
            boolean ofHead = matter.compareTo(StaffingMatter.LEAVE) <= 0;
            String officer = ofHead ? null : "o-chen";
            all.add(asked(what, question(matter, null, officer, SampleCity.DAY), city));
            all.add(asked(what + ", nothing known", question(matter, null, officer, SampleCity.DAY), FakeCity.empty()));
            all.add(asked(what + ", an unknown officer", question(matter, null, "none", SampleCity.DAY), city));
            all.add(asked(what + ", long ago", question(matter, null, officer, LocalDate.of(1900, 1, 1)), city));
            if (ofHead) {
                all.add(asked(what + ", favourable", question(matter, true, null, SampleCity.DAY), city));
                all.add(asked(what + ", unfavourable", question(matter, false, null, SampleCity.DAY), city));
            }
        }
        return all;
    }
}
