package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.model.decision.Outcome;
import org.polity.testkit.SmallCity;

/** Many threads and several engines on one store: every act once, in one order, and all know the same. */
class ConcurrencyTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void manyThreadsOfOneEngineLoseNothing() throws Exception {
        Polity polity = town.open();
        SmallCity.load(polity);
        Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        together(16, thread -> {
            for (int i = 0; i < 50; i++) {
                String id = thread + "-" + i;
                outcomes.add(polity.bodies().establish(Town.act(id), Town.body(id)));
            }
        });

        assertThat(outcomes).hasSize(800).allMatch(Outcome::recorded).noneMatch(Outcome::repeated);
        assertThat(outcomes.stream().map(Outcome::position).distinct()).hasSize(800);
        assertThat(town.memory.head()).isEqualTo(39 + 800);
        assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
        assertThat(polity.journal().verify().finding()).isNull();
    }

    @Test
    void twoEnginesOnOneStoreTakeTurns() throws Exception {
        List<Polity> engines = List.of(town.open(), town.open(), town.open());
        SmallCity.load(engines.get(0));
        Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        together(12, thread -> {
            Polity polity = engines.get(thread % 3);
            for (int i = 0; i < 40; i++) {
                String id = thread + "-" + i;
                if (i % 4 == 3) {
                    outcomes.add(polity.bodies().post(Town.act(id), Town.posting("o-" + id)));
                } else {
                    outcomes.add(polity.bodies().establish(Town.act(id), Town.body(id)));
                }
            }
        });

        assertThat(outcomes).hasSize(480).allMatch(Outcome::recorded);
        assertThat(town.memory.head()).isEqualTo(39 + 480);
        engines.forEach(Polity::refresh);
        Known fresh = Known.of(town.open());
        engines.forEach(engine -> assertThat(Known.of(engine)).isEqualTo(fresh));
        assertThat(engines.get(1).journal().verify().finding()).isNull();
    }

    @Test
    void oneActGivenToManyAtOnceIsRecordedOnce() throws Exception {
        List<Polity> engines = List.of(town.open(), town.open());
        SmallCity.load(engines.get(0));
        for (int round = 0; round < 20; round++) {
            String id = "act" + round;
            Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

            together(
                    8, thread -> outcomes.add(engines.get(thread % 2).bodies().establish(Town.act(id), Town.body(id))));

            assertThat(outcomes).hasSize(8).allMatch(Outcome::recorded);
            assertThat(outcomes.stream().filter(outcome -> !outcome.repeated())).hasSize(1);
            assertThat(outcomes.stream().map(Outcome::position).distinct()).hasSize(1);
        }
        assertThat(town.memory.head()).isEqualTo(39 + 20);
    }

    @Test
    void oneFactGivenByManyIsRecordedByOneOfThem() throws Exception {
        List<Polity> engines = List.of(town.open(), town.open());
        SmallCity.load(engines.get(0));
        for (int round = 0; round < 20; round++) {
            String id = "fact" + round;
            AtomicInteger recorded = new AtomicInteger();

            together(8, thread -> {
                Outcome outcome =
                        engines.get(thread % 2).bodies().establish(Town.act(id + "-" + thread), Town.body(id));
                recorded.addAndGet(outcome.recorded() ? 1 : 0);
            });

            assertThat(recorded).hasValue(1);
        }
    }

    @Test
    void whoReadsMeanwhileSeesWholeActsInOrder() throws Exception {
        Polity polity = town.open();
        Polity reader = town.open();
        SmallCity.load(polity);
        AtomicInteger seen = new AtomicInteger();

        together(4, thread -> {
            if (thread == 0) {
                for (int i = 0; i < 300; i++) {
                    int before = seen.get();
                    reader.refresh();
                    int now = reader.bodies().all().size();
                    assertThat(now).isGreaterThanOrEqualTo(before);
                    assertThat((now - 9) % 2).as("a body without its twin").isZero();
                    seen.set(now);
                }
            } else {
                for (int i = 0; i < 40; i++) {
                    String id = thread + "-" + i;
                    polity.load(
                            Town.act(id),
                            SmallCity.source()
                                    .with(
                                            "bodies",
                                            "id | name | kind | division\n"
                                                    + id + "a | n | irregular | 990100000000\n"
                                                    + id + "b | n | irregular | 990100000000"),
                            "");
                }
            }
        });

        assertThat(reader.bodies().all()).hasSizeLessThanOrEqualTo(9 + 240);
        assertThat(polity.bodies().all()).hasSize(9 + 240);
    }

    @Test
    void anInterruptedCallerGetsItsAnswerAndStaysInterrupted() throws Exception {
        Polity polity = town.open();
        SmallCity.load(polity);
        List<Boolean> interrupted = new ArrayList<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            assertThat(polity.bodies().establish(Town.act("a"), Town.body("b")).recorded())
                    .isTrue();
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        thread.start();
        thread.join();

        assertThat(interrupted).containsExactly(true);
    }

    interface Work {
        void run(int thread) throws Exception;
    }

    static void together(int count, Work work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, count)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                        work.run(i);
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }
}
