package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderId;
import org.polity.model.committee.OrderKind;
import org.polity.model.decision.Finding;
import org.polity.model.place.DivisionCode;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;
import org.polity.testkit.TestSettings;

/**
 * The contract of command rules as tests; each cites the number of its rule in {@code spi/README.md}, section Command rule. To prove
 * the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should answer.
 */
public abstract class CommandRuleContract extends RuleContract<CommandRule, CommandRule.Question, Finding> {
    /** For subclasses. */
    protected CommandRuleContract() {
        super("O");
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
    protected static RuleCase<CommandRule.Question> asked(
            String what, CommandRule.Question question, CityFacts city, String... expected) {
        return new RuleCase<>(what, question, city, List.of(expected));
    }

    @Override
    List<CommandRule> rules() {
        return plugin().commandRules(settings());
    }

    @Override
    String nameOf(CommandRule rule) {
        return rule.name();
    }

    @Override
    List<Finding> ask(CommandRule rule, RuleCase<CommandRule.Question> asked) {
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
     * A question about a committee of the township {@code 990101000000} of {@link SampleCity}, or about an order of its chair to
     * the team {@code east-team}.
     *
     * @param kind the committee's kind
     * @param office the office that chairs it, and gives the order
     * @param order what is ordered, or null to ask about the committee alone
     * @param day the day
     * @return the question
     */
    public static CommandRule.Question question(
            CommitteeKind kind, ChairOffice office, @Nullable OrderKind order, LocalDate day) {
        BodyId id = new BodyId("east-" + kind.word());
        Committee committee = new Committee(
                id, "东镇委员会", kind, new DivisionCode("990101000000"), office, Period.from(LocalDate.of(2020, 1, 1)));
        Order given = order == null
                ? null
                : new Order(new OrderId("o-1"), id, office, new BodyId("east-team"), order, "夜市整治", day, null);
        return new CommandRule.Question(committee, given, day);
    }

    @Override
    List<RuleCase<CommandRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        List<RuleCase<CommandRule.Question>> all = new ArrayList<>();
        for (CommitteeKind kind : CommitteeKind.values()) {
            for (ChairOffice office : ChairOffice.values()) {
                String who = kind.word() + " under a " + office.word();
                all.add(asked(who, question(kind, office, null, SampleCity.DAY), city));
                for (OrderKind order : OrderKind.values()) {
                    all.add(asked(who + ", " + order.word(), question(kind, office, order, SampleCity.DAY), city));
                }
            }
        }
        ChairOffice head = ChairOffice.HEAD;
        CommitteeKind enforcement = CommitteeKind.ENFORCEMENT;
        all.add(asked("nothing known", question(enforcement, head, null, SampleCity.DAY), FakeCity.empty()));
        all.add(asked("long ago", question(enforcement, head, null, LocalDate.of(1900, 1, 1)), city));
        all.add(asked("far ahead", question(enforcement, head, null, LocalDate.of(2999, 12, 31)), city));
        return all;
    }
}
