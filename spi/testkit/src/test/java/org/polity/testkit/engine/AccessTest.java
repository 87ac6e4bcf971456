package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.spi.access.AccessRequest;
import org.polity.spi.access.AccessRule.Answer;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.store.MemoryStore;

/** Who may give a command: no rule, no access; one denial prevails; a rule that fails refuses. */
class AccessTest {
    private final MemoryStore memory = new MemoryStore();
    private final List<Polity> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Polity::close);
    }

    @Test
    void withoutARuleNobodyMayDoAnything() {
        Outcome outcome = loaded(open());

        CommandTest.assertRefused(outcome, CommandReason.ACCESS_DENIED);
        assertThat(outcome.reasons().get(0).tell(Language.ENGLISH))
                .isEqualTo("No access rule lets operator give the command city.load for county.");
    }

    @Test
    void aRuleThatAbstainsAllowsNothing() {
        CommandTest.assertRefused(loaded(open(rules("r", request -> Answer.ABSTAIN))), CommandReason.ACCESS_DENIED);
    }

    @Test
    void oneDenialPrevailsAndIsNamed() {
        Polity polity = open(
                TestPlugin.allowAll(), rules("night", request -> Answer.DENY), rules("other", request -> Answer.ALLOW));

        Outcome outcome = loaded(polity);

        CommandTest.assertRefused(outcome, CommandReason.ACCESS_DENIED);
        assertThat(outcome.reasons().get(0).tell(Language.ENGLISH)).contains("night/rule");
        assertThat(polity.journal().position()).isZero();
    }

    @Test
    void aRuleThatFailsRefusesAndIsNamed() {
        Polity polity = open(TestPlugin.allowAll(), rules("broken", request -> {
            throw new IllegalStateException("no configuration");
        }));

        Outcome outcome = loaded(polity);

        CommandTest.assertRefused(outcome, CommandReason.RULE_FAILED);
        assertThat(outcome.reasons().get(0).arguments()).startsWith("broken/rule");
    }

    @Test
    void allThatSpeaksAgainstItIsSaidInTheOrderOfTheCodes() {
        Polity polity = open(
                rules("a", request -> null), rules("b", request -> Answer.DENY), rules("c", request -> Answer.DENY));

        assertThat(loaded(polity).reasons())
                .extracting(Reason::code)
                .containsExactly(CommandReason.ACCESS_DENIED, CommandReason.ACCESS_DENIED, CommandReason.RULE_FAILED);
    }

    @Test
    void aRuleSeesCommandActAndSubjects() {
        List<AccessRequest> seen = new ArrayList<>();
        Polity polity = open(rules("watch", request -> {
            seen.add(request);
            return Answer.ALLOW;
        }));
        SmallCity.load(polity);
        polity.bodies().erase(Town.act("e"), SmallCity.CHEN);
        polity.bodies().post(Town.act("p"), Town.posting("o-new"));

        assertThat(seen)
                .extracting(AccessRequest::command)
                .containsExactly("city.load", "subject.erase", "posting.record");
        assertThat(seen)
                .extracting(AccessRequest::subjects)
                .containsExactly(
                        List.of("source:small-city"),
                        List.of("officers:o-chen"),
                        List.of("officers:o-new/east-team/2024-05-06"));
        assertThat(seen.get(1).act()).isEqualTo(Town.act("e"));
    }

    private static TestPlugin rules(String id, TestPlugin.Judge judge) {
        return TestPlugin.ofRules(id, TestPlugin.rule("rule", judge));
    }

    private static Outcome loaded(Polity polity) {
        return polity.load(Town.act("small-city"), SmallCity.source(), "").outcome();
    }

    private Polity open(TestPlugin... plugins) {
        var builder = Polity.builder().plugin(TestPlugin.ofStore(memory.another()));
        for (TestPlugin plugin : plugins) {
            builder.plugin(plugin);
        }
        Polity polity = builder.start();
        opened.add(polity);
        return polity;
    }
}
