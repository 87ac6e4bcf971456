package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.decision.Finding;
import org.polity.model.power.PowerKind;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.testkit.TestSettings;

/**
 * The contract of admission rules as tests; each cites the number of its rule in {@code spi/README.md}, section Admission
 * rule. To prove the rules of a plugin, extend this class, name the plugin, and say what its rules are asked and should find.
 */
public abstract class AdmissionRuleContract extends RuleContract<AdmissionRule, AdmissionRule.Question, Finding> {
    private static final int MANY = 1_000;

    /** For subclasses. */
    protected AdmissionRuleContract() {
        super("D");
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
     * A case in which no rule finds anything.
     *
     * @param what the case in a few words
     * @param question what is asked
     * @param city what is known
     * @return the case
     */
    protected static RuleCase<AdmissionRule.Question> passes(
            String what, AdmissionRule.Question question, CityFacts city) {
        return new RuleCase<>(what, question, city, List.of());
    }

    /**
     * A case in which rules find something.
     *
     * @param what the case in a few words
     * @param question what is asked
     * @param city what is known
     * @param codes the codes of the findings, in the order of the rules
     * @return the case
     */
    protected static RuleCase<AdmissionRule.Question> refused(
            String what, AdmissionRule.Question question, CityFacts city, String... codes) {
        return new RuleCase<>(what, question, city, List.of(codes));
    }

    @Override
    List<AdmissionRule> rules() {
        return plugin().admissionRules(settings());
    }

    @Override
    String nameOf(AdmissionRule rule) {
        return rule.name();
    }

    @Override
    List<Finding> ask(AdmissionRule rule, RuleCase<AdmissionRule.Question> asked) {
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
    List<RuleCase<AdmissionRule.Question>> everyKind() {
        FakeCity city = SampleCity.city();
        List<RuleCase<AdmissionRule.Question>> all = new ArrayList<>();
        for (PowerKind kind : PowerKind.values()) {
            String power = kind.word();
            all.add(passes("a " + power, DraftAdmission.ofPowers(power).asked(power, "east"), city));
            all.add(passes("a " + power + " where nothing is known", bare(power), FakeCity.empty()));
            all.add(passes("a " + power + " without package", bare(power), city));
        }
        for (AdmissionStepKind step : AdmissionStepKind.values()) {
            DraftAdmission draft = DraftAdmission.ofPowers("penalty");
            all.add(passes("step " + step.word(), draft.asked("penalty", "east", step, SampleCity.DAY), city));
        }
        all.add(passes("a duty", DraftAdmission.ofDuty("d-1").to("village").asked(null, "village"), city));
        all.add(passes(
                "a duty without package", DraftAdmission.ofDuty("d-1").bare().asked(null, "east"), city));
        all.add(passes("an unknown power", DraftAdmission.ofPowers("none").asked("none", "east"), city));
        all.add(passes(
                "an unknown receiver", DraftAdmission.ofDuty("d").to("none").asked(null, "none"), city));
        all.add(passes(
                "an unknown applicant", DraftAdmission.ofDuty("d").by("none").asked(null, "east"), city));
        all.add(passes("a list for all townships", selectors().asked("penalty", "east"), city));
        all.add(passes("an emergency to assist in", emergency().asked(null, "east"), city));
        all.add(passes("long ago", at(LocalDate.of(1900, 1, 1)).asked("penalty", "east"), city));
        all.add(passes("far ahead", at(LocalDate.of(2999, 12, 31)).asked("penalty", "east"), city));
        all.add(passes(MANY + " powers", many().asked("penalty", "east"), city));
        return all;
    }

    private static AdmissionRule.Question bare(String power) {
        return DraftAdmission.ofPowers(power).bare().asked(power, "east");
    }

    private static DraftAdmission selectors() {
        return DraftAdmission.ofPowers("list:handed-down", "penalty").to("all:township_government");
    }

    private static DraftAdmission emergency() {
        return DraftAdmission.ofDuty("d-1").as(AdmissionRole.ASSIST).asEmergency();
    }

    private static DraftAdmission at(LocalDate day) {
        return DraftAdmission.ofPowers("penalty").on(day, day, day.plusDays(1));
    }

    private static DraftAdmission many() {
        return DraftAdmission.ofPowers(
                IntStream.range(0, MANY).mapToObj(i -> "power-" + i).toArray(String[]::new));
    }
}
