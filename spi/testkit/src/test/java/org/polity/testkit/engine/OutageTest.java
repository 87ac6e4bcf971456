package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Outcome;
import org.polity.spi.store.StoreException;
import org.polity.testkit.SmallCity;

/** The store fails at each call in turn: nothing is half done, and afterwards all is as if it had not failed. */
class OutageTest {
    private final List<Town> towns = new ArrayList<>();

    @AfterEach
    void close() {
        towns.forEach(Town::close);
    }

    private static final List<Function<Polity, Outcome>> COMMANDS = List.of(
            polity ->
                    polity.load(Town.act("small-city"), SmallCity.source(), "").outcome(),
            polity -> polity.bodies().establish(Town.act("a"), Town.body("b")),
            polity -> polity.bodies().establish(Town.act("a"), Town.body("b")),
            polity -> polity.bodies().establish(Town.act("other"), Town.body("b")),
            polity -> polity.bodies().post(Town.act("p"), Town.posting("o-new")),
            polity -> polity.bodies().erase(Town.act("e"), SmallCity.CHEN),
            polity -> polity.bodies().abolish(Town.act("x"), new BodyId("b"), Town.DAY));

    /** Alone, and after another engine recorded something that this one does not know yet. */
    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void aCommandThatMeetsAnOutageIsDoneWhollyOrNotAtAll(boolean afterwards, boolean behind) {
        int outages = 0;
        for (int at = 0; at < COMMANDS.size(); at++) {
            boolean failed = true;
            for (int call = 0; failed; call++) {
                failed = failsAt(at, call, afterwards, behind && at > 0);
                outages += failed ? 1 : 0;
            }
        }
        assertThat(outages).as("outages that were met").isGreaterThan(behind ? 15 : 10);
    }

    private boolean failsAt(int at, int call, boolean afterwards, boolean behind) {
        try (Town town = new Town()) {
            FailingStore store = new FailingStore(town.memory.another());
            Polity polity = town.open(store, builder -> builder);
            Polity other = town.open();
            for (int i = 0; i < at; i++) {
                assertThat(COMMANDS.get(i).apply(polity)).isNotNull();
            }
            if (behind) {
                other.bodies().establish(Town.act("meanwhile"), Town.body("meanwhile"));
            }
            long head = town.memory.head();
            store.failAt(call, afterwards);
            boolean failed = false;
            try {
                assertThat(COMMANDS.get(at).apply(polity)).isNotNull();
            } catch (StoreException e) {
                failed = true;
                assertThat(e).hasMessageContaining("The disk is away");
                assertThat(!afterwards && town.memory.head() > head)
                        .as("recorded though the store failed before it did anything")
                        .isFalse();
                assertThat(Known.of(polity))
                        .as("what is known after the outage")
                        .isEqualTo(Known.of(town.open().asKnownAt(polity.position())));
            }
            store.failAt(-1, false);
            Outcome again = COMMANDS.get(at).apply(polity);
            assertThat(COMMANDS.get(at).apply(polity))
                    .isEqualTo(new Outcome(again.verdict(), again.reasons(), again.position(), again.recorded()));
            assertThat(polity.position()).isEqualTo(town.memory.head());
            assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
            assertThat(polity.journal().verify().finding()).isNull();
            return failed;
        }
    }

    @Test
    void allCallersOfAGroupLearnOfTheOutageAndNothingIsLeft() throws Exception {
        Town town = new Town();
        towns.add(town);
        FailingStore store = new FailingStore(town.memory.another());
        Polity polity = town.open(store, builder -> builder);
        SmallCity.load(polity);
        long head = town.memory.head();
        for (int round = 0; round < 20; round++) {
            store.failAt(round % 3, round % 2 == 0);
            int number = round;
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String id = number + "-" + i;
                threads.add(new Thread(() -> {
                    try {
                        polity.bodies().establish(Town.act(id), Town.body(id));
                    } catch (StoreException e) {
                        assertThat(e).hasMessageContaining("The disk is away");
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            store.failAt(-1, false);
            for (int i = 0; i < 8; i++) {
                String id = number + "-" + i;
                assertThat(polity.bodies()
                                .establish(Town.act(id), Town.body(id))
                                .recorded())
                        .isTrue();
            }
        }
        assertThat(town.memory.head()).isEqualTo(head + 160);
        assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
    }
}
