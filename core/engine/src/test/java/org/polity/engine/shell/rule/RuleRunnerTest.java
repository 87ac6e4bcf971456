package org.polity.engine.shell.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.CityTables;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.Parameters;
import org.polity.engine.shell.start.LocalOffers;
import org.polity.engine.shell.start.Named;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Finding;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** Rules that fail are named and asked no longer than the limit; the engine lives. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RuleRunnerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Finding NO = Finding.of("NO", "不行。", "No.");
    private static final AdmissionRule.Question QUESTION = new AdmissionRule.Question(
            new Admission(
                    new AdmissionId("a"),
                    new BodyId("b"),
                    DAY,
                    List.of(new PowerSelector("p")),
                    null,
                    List.of(new RecipientSelector("b")),
                    AdmissionRole.LEAD,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    DAY,
                    null,
                    false,
                    null),
            new PowerCode("p"),
            new BodyId("b"),
            null,
            DAY);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void a_rule_that_answers_is_heard() {
        assertThat(ask(runner(Duration.ofSeconds(20), () -> List.of(NO))))
                .containsExactly(new Asked<>("test/rule", List.of(NO), null));
    }

    @Test
    void one_that_throws_answers_null_or_runs_out_of_stack_is_named_and_the_others_are_heard() {
        RuleRunner runner = runner(
                Duration.ofSeconds(20),
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> null,
                RuleRunnerTest::endless,
                () -> List.of(NO));
        List<Asked<List<Finding>>> asked = ask(runner);
        assertThat(asked)
                .extracting(Asked::failure)
                .containsExactly(
                        "java.lang.IllegalStateException: broken",
                        "it answered null",
                        "java.lang.StackOverflowError",
                        null);
        assertThat(asked)
                .extracting(Asked::rule)
                .containsExactly("test/rule", "test/rule1", "test/rule2", "test/rule3");
    }

    @SuppressWarnings("InfiniteRecursion") // a wrong rule
    private static List<Finding> endless() {
        return endless();
    }

    @Test
    void one_that_loops_until_it_is_interrupted_is_asked_again_and_holds_no_thread() throws InterruptedException {
        List<Thread> loops = new ArrayList<>();
        RuleRunner runner = runner(SHORT, () -> {
            loops.add(Thread.currentThread());
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return List.of();
        });
        assertThat(ask(runner).get(0).failure()).isEqualTo("it took longer than polity.rule.time-limit, PT0.04S");
        while (String.valueOf(ask(runner).get(0).failure()).contains("not come back")) {
            Thread.sleep(1);
        }
        assertThat(loops).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void one_that_ignores_the_interruption_is_not_asked_until_it_comes_back() throws InterruptedException {
        AtomicBoolean free = new AtomicBoolean();
        CountDownLatch back = new CountDownLatch(1);
        RuleRunner runner = runner(
                SHORT,
                () -> {
                    while (!free.get()) {
                        Thread.onSpinWait();
                    }
                    back.countDown();
                    return List.of(NO);
                },
                () -> List.of(NO));
        assertThat(ask(runner))
                .extracting(Asked::failure)
                .containsExactly("it took longer than polity.rule.time-limit, PT0.04S", null);
        for (int i = 0; i < 100; i++) {
            assertThat(ask(runner).get(0).failure()).isEqualTo("it has not come back from an earlier question");
        }
        free.set(true);
        assertThat(back.await(20, TimeUnit.SECONDS)).isTrue();
        while (ask(runner).get(0).answer() == null) {
            Thread.sleep(1);
        }
    }

    @Test
    void a_rule_that_two_threads_ask_at_once_answers_both() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        RuleRunner runner = runner(Duration.ofSeconds(20), () -> {
            both.countDown();
            try {
                return both.await(20, TimeUnit.SECONDS) ? List.of(NO) : null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        });
        Future<List<Asked<List<Finding>>>> other = threads.submit(() -> ask(runner));
        assertThat(ask(runner).get(0).answer()).containsExactly(NO);
        assertThat(other.get().get(0).answer()).containsExactly(NO);
    }

    @Test
    void a_list_that_is_code_runs_on_the_time_of_the_rule() {
        RuleRunner runner = runner(Duration.ofSeconds(20), () -> new ArrayList<>(List.of(NO)) {
            @Override
            public Object[] toArray() {
                throw new IllegalStateException("a list that fails");
            }
        });
        assertThat(ask(runner).get(0).failure()).contains("a list that fails");
    }

    @Test
    void an_interrupted_caller_gets_a_no_and_stays_interrupted() {
        RuleRunner runner = runner(Duration.ofSeconds(20), () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return List.of();
        });
        Thread.currentThread().interrupt();
        assertThat(ask(runner).get(0).failure()).isEqualTo("the engine was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_closed_engine_refuses() {
        RuleRunner runner = runner(SHORT, () -> List.of());
        threads.shutdownNow();
        assertThat(ask(runner).get(0).failure()).isEqualTo("the engine is closed");
    }

    private static List<Asked<List<Finding>>> ask(RuleRunner runner) {
        return runner.ask(QUESTION, new RuleFacts(Facts.none(CityTables.ALL), 0, Parameters.none()));
    }

    @SafeVarargs
    private RuleRunner runner(Duration limit, Supplier<@Nullable List<Finding>>... answers) {
        List<Named<AdmissionRule>> rules = new ArrayList<>();
        for (Supplier<@Nullable List<Finding>> answer : answers) {
            rules.add(new Named<>("test/rule" + (rules.isEmpty() ? "" : rules.size()), new AdmissionRule() {
                @Override
                public String name() {
                    return "rule";
                }

                @Override
                @SuppressWarnings("NullAway") // a wrong rule answers null
                public List<Finding> judge(Question question, CityFacts city) {
                    return answer.get();
                }
            }));
        }
        LocalOffers offers = new LocalOffers(
                rules,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Parameters.none(),
                Optional.empty(),
                new TreeMap<>());
        return new RuleRunner(offers, threads, limit);
    }
}
