package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Finding;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.model.place.DivisionCode;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.MergerRule;
import org.polity.testkit.TestSettings;

/**
 * The contract of merger rules as tests; each cites the number of its rule in {@code spi/README.md}, section Merger rule. To
 * prove the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should find.
 */
public abstract class MergerRuleContract extends RuleContract<MergerRule, MergerRule.Question, Finding> {
    private static final int MANY = 1_000;

    /** For subclasses. */
    protected MergerRuleContract() {
        super("M");
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
     * A case of a plan.
     *
     * @param what the case in a few words
     * @param plan the plan
     * @param city what is known
     * @param codes the codes of the findings, in the order of the rules; none when nothing speaks against the plan
     * @return the case
     */
    protected static RuleCase<MergerRule.Question> plan(String what, MergerPlan plan, CityFacts city, String... codes) {
        return new RuleCase<>(what, new MergerRule.Question(plan), city, List.of(codes));
    }

    @Test
    @DisplayName("M11 a plan is judged as a whole: the order of its parts does not matter")
    void order() {
        for (MergerRule rule : rules()) {
            for (RuleCase<MergerRule.Question> asked : questions()) {
                RuleCase<MergerRule.Question> turned =
                        plan(asked.what(), turned(asked.question().plan()), asked.city());
                assertThat(shown(rule, turned))
                        .as("M11: rule `" + rule.name() + "`, " + asked.what() + ", its parts in the reverse order")
                        .isEqualTo(shown(rule, asked));
            }
        }
    }

    private List<String> shown(MergerRule rule, RuleCase<MergerRule.Question> asked) {
        return answer(rule, asked).stream()
                .map(finding -> finding.code() + " " + finding.arguments())
                .sorted()
                .toList();
    }

    private static MergerPlan turned(MergerPlan plan) {
        List<Body> established = new ArrayList<>(plan.established());
        List<EndingBody> endings = new ArrayList<>(plan.endings());
        List<BodyId> closed = new ArrayList<>(plan.closed());
        Collections.reverse(established);
        Collections.reverse(endings);
        Collections.reverse(closed);
        return new MergerPlan(plan.id(), plan.on(), plan.instrument(), established, endings, closed, plan.moves());
    }

    @Override
    List<MergerRule> rules() {
        return plugin().mergerRules(settings());
    }

    @Override
    String nameOf(MergerRule rule) {
        return rule.name();
    }

    @Override
    List<Finding> ask(MergerRule rule, RuleCase<MergerRule.Question> asked) {
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

    @Override
    List<RuleCase<MergerRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        List<RuleCase<MergerRule.Question>> all = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            Body body = body("new", kind);
            all.add(plan("a new " + kind.word(), of(SampleCity.DAY, List.of(body), "east-team", "new"), city));
        }
        all.add(plan("a team into a government", of(SampleCity.DAY, List.of(), "east-team", "east"), city));
        all.add(plan("where nothing is known", of(SampleCity.DAY, List.of(), "east-team", "east"), FakeCity.empty()));
        all.add(plan("bodies that are not known", of(SampleCity.DAY, List.of(), "none", "nobody"), city));
        all.add(plan("long ago", of(LocalDate.of(1900, 1, 1), List.of(), "east-team", "east"), city));
        all.add(plan("far ahead", of(LocalDate.of(2999, 12, 31), List.of(), "east-team", "east"), city));
        all.add(plan("no heirs", withoutHeirs(), city));
        all.add(plan("an empty plan", new MergerPlan(id(), SampleCity.DAY, document(), List.of()), city));
        all.add(plan(MANY + " bodies", many(), city));
        return all;
    }

    private static MergerPlan of(LocalDate on, List<Body> established, String from, String to) {
        return new MergerPlan(
                id(),
                on,
                document(),
                established,
                List.of(EndingBody.whole(new BodyId(from), new BodyId(to))),
                List.of(new BodyId("village")),
                List.of());
    }

    private static MergerPlan withoutHeirs() {
        return new MergerPlan(
                id(),
                SampleCity.DAY,
                document(),
                List.of(new EndingBody(new BodyId("east"), Map.of()), new EndingBody(new BodyId("urban"), Map.of())));
    }

    private static MergerPlan many() {
        return new MergerPlan(
                id(),
                SampleCity.DAY,
                document(),
                IntStream.range(0, MANY)
                        .mapToObj(i -> EndingBody.whole(new BodyId("b-" + i), new BodyId("east")))
                        .toList());
    }

    private static Body body(String id, BodyKind kind) {
        return new Body(
                new BodyId(id),
                id,
                kind,
                new DivisionCode("990101000000"),
                null,
                List.of(),
                Period.from(SampleCity.DAY));
    }

    private static MergerId id() {
        return new MergerId("plan");
    }

    private static Instrument document() {
        return new Instrument("样编〔2024〕1号");
    }
}
