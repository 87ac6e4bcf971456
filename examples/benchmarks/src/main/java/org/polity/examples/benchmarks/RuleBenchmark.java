package org.polity.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polity.model.body.Equipment;
import org.polity.model.decision.Finding;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.plugins.rules.cel.RulesCelPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.DraftAdmission;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.SampleCity;

/**
 * What one rule of admission costs a decision, in CEL and in Java, in one run: the same condition, question and city, turn
 * about. Half of the questions find something.
 */
public final class RuleBenchmark {
    private static final int TURNS = 15;
    private static final int ASKED = 100_000;
    private static final String RULES = """
            rule: meter
            point: admission
            when: power.kind == "penalty" && !("sound level meter" in receiver.equipment) && fund.yuan < 20000
            code: NO_METER
            argument: receiver.id
            chinese: {0}没有声级计
            english: {0} has no sound level meter
            """;

    private RuleBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments none
     * @throws IOException if the file of rules cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("polity-bench", ".rules");
        try {
            Files.writeString(file, RULES);
            RulesCelPlugin plugin = new RulesCelPlugin();
            TestSettings settings = TestSettings.of(plugin).with("rules-cel.file", file.toString());
            compare(plugin.admissionRules(settings).get(0), new InJava());
        } finally {
            Files.delete(file);
        }
    }

    private static void compare(AdmissionRule cel, AdmissionRule java) {
        FakeCity city = SampleCity.city();
        List<AdmissionRule.Question> questions = List.of(
                DraftAdmission.ofPowers("penalty").asked("penalty", "east"),
                DraftAdmission.ofPowers("licence").asked("licence", "east"));
        for (AdmissionRule.Question question : questions) {
            if (!cel.judge(question, city).equals(java.judge(question, city))) {
                throw new IllegalStateException("the two rules differ");
            }
        }
        double[] celTurns = new double[TURNS];
        double[] javaTurns = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            celTurns[turn] = nanos(cel, questions, city);
            javaTurns[turn] = nanos(java, questions, city);
        }
        System.out.printf(Locale.ROOT, "%-30s %12s %12s%n", "one rule, one decision", "median ns", "best ns");
        print("in CEL (rules-cel)", celTurns);
        print("in Java", javaTurns);
    }

    private static double nanos(AdmissionRule rule, List<AdmissionRule.Question> questions, CityFacts city) {
        int found = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < ASKED; i++) {
            found += rule.judge(questions.get(i & 1), city).size();
        }
        long taken = System.nanoTime() - begun;
        if (found != ASKED / 2) {
            throw new IllegalStateException("found " + found);
        }
        return (double) taken / ASKED;
    }

    private static void print(String what, double[] turns) {
        // The first third warms up.
        double[] warm = Arrays.copyOfRange(turns, TURNS / 3, TURNS);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%-30s %12.0f %12.0f%n", what, warm[warm.length / 2], warm[0]);
    }

    /** The same rule, written by a programmer. */
    private static final class InJava implements AdmissionRule {
        private static final long FEN = 2_000_000;

        @Override
        public String name() {
            return "meter";
        }

        @Override
        public List<Finding> judge(Question question, CityFacts city) {
            boolean isPenalty = question.power() != null
                    && city.power(question.power()).map(Power::kind).orElse(null) == PowerKind.PENALTY;
            if (!isPenalty || hasMeter(question, city)) {
                return List.of();
            }
            boolean isLittle = question.admission().fund() == null
                    || question.admission().fund().fen() < FEN;
            return isLittle
                    ? List.of(Finding.of(
                            "NO_METER",
                            "{0}没有声级计",
                            "{0} has no sound level meter",
                            question.receiver().value()))
                    : List.of();
        }

        private static boolean hasMeter(Question question, CityFacts city) {
            return city.equipment(question.receiver(), question.day()).stream()
                    .map(Equipment::word)
                    .anyMatch("sound level meter"::equals);
        }
    }
}
