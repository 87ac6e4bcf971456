package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.decision.Finding;

/**
 * What the contracts of all local rules share; the numbers of the rules are the same in the sections D, R, O, T and
 * B.
 *
 * @param <R> the kind of rule
 * @param <Q> what it is asked
 * @param <A> what it answers, one of a list
 */
abstract class RuleContract<R, Q, A> {
    private static final int THREADS = 4;

    private final String letter;

    RuleContract(String letter) {
        this.letter = letter;
    }

    /** The rules of the plugin, made anew at each call. */
    abstract List<R> rules();

    abstract String nameOf(R rule);

    abstract List<A> ask(R rule, RuleCase<Q> asked);

    abstract Finding findingOf(A answer);

    /** How a case names the answer; empty for one that finds nothing. */
    abstract String shown(A answer);

    /** Questions with everything that the engine may hand over, whatever the rule is about. */
    abstract List<RuleCase<Q>> everyKind();

    /**
     * What the rules are asked, and what they should find.
     *
     * @return at least one case in which they find something, and one in which they find nothing
     */
    protected abstract List<RuleCase<Q>> cases();

    /**
     * How long one rule may take for one question.
     *
     * @return two seconds unless overridden, as the engine's setting {@code polity.rule.time-limit} has it
     */
    protected Duration limit() {
        return Duration.ofSeconds(2);
    }

    @Test
    @DisplayName("D1 R1 O1 T1 B1 each rule has a name, unique within the plugin")
    void names() {
        List<R> rules = rules();
        assertThat(rules).as(letter + "1: the rules that the plugin offers").isNotEmpty();
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String name = nameOf(rules.get(i));
            assertThat(name)
                    .as(letter + "1: a name of lower-case letters, digits and hyphens")
                    .matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(names.add(name))
                    .as(letter + "1: two rules are named `" + name + "`")
                    .isTrue();
            assertThat(nameOf(rules().get(i)))
                    .as(letter + "1: the name, asked again")
                    .isEqualTo(name);
        }
    }

    @Test
    @DisplayName("D2 D3 R2 R3 O2 O3 T2 T3 B2 B3 each rule answers everything that it may be asked")
    void answers() {
        for (R rule : rules()) {
            questions().forEach(asked -> answer(rule, asked));
        }
    }

    @Test
    @DisplayName("D4 R4 O4 T4 B4 the same question and facts have the same answer")
    void sameAnswer() {
        List<R> rules = rules();
        List<R> others = rules();
        List<List<List<A>>> first = answers(rules, questions());
        assertSame(first, answers(rules, questions()), "asked a second time");
        assertSame(first, answers(others, questions()), "asked of a new instance");
        List<RuleCase<Q>> backwards = new ArrayList<>(questions());
        Collections.reverse(backwards);
        List<List<List<A>>> reversed = answers(rules, backwards);
        reversed.forEach(Collections::reverse);
        assertSame(first, reversed, "asked in the reverse order");
    }

    @Test
    @DisplayName("D4 R4 O4 T4 B4 the answer does not depend on the machine's language and time zone")
    void sameAnswerElsewhere() {
        List<R> rules = rules();
        List<List<List<A>>> here = answers(rules, questions());
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(here, answers(rules, questions()), "asked on a Turkish machine on Kiritimati");
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("D5 R5 O5 T5 B5 an answer that was given does not change")
    void answersStay() {
        for (R rule : rules()) {
            List<List<A>> given = new ArrayList<>();
            List<List<A>> copies = new ArrayList<>();
            for (RuleCase<Q> asked : questions()) {
                List<A> answer = answer(rule, asked);
                given.add(answer);
                copies.add(List.copyOf(answer));
            }
            assertThat(given)
                    .as(letter + "5: rule `" + nameOf(rule) + "` changed a list that it had answered with")
                    .isEqualTo(copies);
        }
    }

    @Test
    @DisplayName("D7 R7 O7 T7 B7 many threads get the same answers")
    void threads() throws Exception {
        List<R> rules = rules();
        List<List<List<A>>> alone = answers(rules, questions());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<List<A>>>>> running = new ArrayList<>();
            Callable<List<List<List<A>>>> asking = () -> answers(rules, questions());
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(asking));
            }
            for (Future<List<List<List<A>>>> run : running) {
                List<List<List<A>>> together = run.get();
                assertThat(together)
                        .as(letter + "7: asked by " + THREADS + " threads at once")
                        .isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "D8 R8 O8 T8 B8 each finding has sentences in both languages whose placeholders are among its arguments")
    void findings() {
        for (R rule : rules()) {
            for (RuleCase<Q> asked : questions()) {
                for (A answer : answer(rule, asked)) {
                    Finding finding = findingOf(answer);
                    assertThat(FindingForm.faults(finding))
                            .as(letter + "8: finding " + finding.code() + " of rule `" + nameOf(rule) + "`")
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("D9 R9 O9 T9 B9 a code keeps its sentences; what varies stands in the arguments")
    void sentences() {
        for (R rule : rules()) {
            Map<String, String> sentences = new TreeMap<>();
            for (RuleCase<Q> asked : questions()) {
                for (A answer : answer(rule, asked)) {
                    Finding finding = findingOf(answer);
                    String both = finding.chinese() + " / " + finding.english();
                    String known = sentences.putIfAbsent(finding.code(), both);
                    assertThat(known == null || known.equals(both))
                            .as(letter + "9: rule `" + nameOf(rule) + "` has two sentences for " + finding.code() + ": "
                                    + known + " and " + both)
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("D10 R10 O10 T10 B10 the rules find what their author says, and sometimes nothing")
    void cases_hold() {
        List<RuleCase<Q>> cases = cases();
        assertThat(cases)
                .as(letter + "10: a case in which the rules find something")
                .anyMatch(asked -> !asked.expected().isEmpty());
        assertThat(cases)
                .as(letter + "10: a case in which the rules find nothing")
                .anyMatch(asked -> asked.expected().isEmpty());
        for (RuleCase<Q> asked : cases) {
            List<String> found = new ArrayList<>();
            rules().forEach(rule -> answer(rule, asked).forEach(answer -> found.add(shown(answer))));
            found.removeIf(String::isEmpty);
            assertThat(found).as(letter + "10: " + asked.what()).isEqualTo(asked.expected());
        }
    }

    final List<RuleCase<Q>> questions() {
        List<RuleCase<Q>> all = new ArrayList<>(everyKind());
        all.addAll(cases());
        return all;
    }

    private List<List<List<A>>> answers(List<R> rules, List<RuleCase<Q>> questions) {
        List<List<List<A>>> all = new ArrayList<>();
        for (R rule : rules) {
            List<List<A>> ofRule = new ArrayList<>();
            questions.forEach(asked -> ofRule.add(List.copyOf(answer(rule, asked))));
            all.add(ofRule);
        }
        return all;
    }

    private void assertSame(List<List<List<A>>> first, List<List<List<A>>> again, String how) {
        List<RuleCase<Q>> questions = questions();
        List<R> rules = rules();
        for (int i = 0; i < first.size(); i++) {
            for (int k = 0; k < questions.size(); k++) {
                assertThat(again.get(i).get(k))
                        .as(letter + "4: rule `" + nameOf(rules.get(i)) + "`, "
                                + questions.get(k).what() + ", " + how)
                        .isEqualTo(first.get(i).get(k));
            }
        }
    }

    /** Asks as the engine does: in bounded time, and an answer is a list without nulls. */
    final List<A> answer(R rule, RuleCase<Q> asked) {
        String who = "rule `" + nameOf(rule) + "`, " + asked.what() + ":";
        List<A> answer = Watch.within(
                limit(),
                letter + "6: " + who + " no answer within " + limit() + "; the engine would refuse",
                letter + "3: " + who + " threw",
                () -> answered(who, ask(rule, asked)));
        assertThat(answer.stream().allMatch(one -> one != null))
                .as(letter + "2: " + who + " answered with a null in the list")
                .isTrue();
        return answer;
    }

    private List<A> answered(String who, List<A> answer) {
        return answer != null
                ? answer
                : Assertions.fail(letter + "2: " + who + " answered null; answer an empty list to say nothing");
    }
}
