package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActorId;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Verdict;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.StoreException;
import org.polity.testkit.SmallCity;
import org.polity.testkit.store.MemoryTransaction;

/** Commands that join a transaction of the host: both commit or neither. */
class JoinedTest {
    private final Town town = new Town();
    private Polity polity;
    private long loaded;

    @BeforeEach
    void open() {
        polity = town.open();
        SmallCity.load(polity);
        loaded = polity.position();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatIsCommittedIsKnownAfterARefresh() {
        try (MemoryTransaction transaction = town.memory.begin()) {
            Polity joined = polity.joining(transaction);
            Outcome outcome = joined.bodies().establish(Town.act("a"), Town.body("b"));
            Outcome second = joined.bodies().post(Town.act("p"), Town.posting("o-new"));
            Outcome third = joined.bodies().certify(Town.act("c"), Town.certificate("o-new", "N-1"));

            assertThat(outcome).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), loaded + 1, false));
            assertThat(second.position()).isEqualTo(loaded + 2);
            assertThat(third.position()).isEqualTo(loaded + 3);
            assertThat(joined.bodies().find(new BodyId("b"))).isEmpty();
            assertThat(polity.refresh()).isEqualTo(loaded);
            transaction.commit();
        }

        assertThat(polity.refresh()).isEqualTo(loaded + 3);
        assertThat(polity.bodies().find(new BodyId("b"))).isPresent();
        assertThat(polity.bodies().certificates(new OfficerId("o-new"))).hasSize(1);
        assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
        assertThat(polity.journal().verify().finding()).isNull();
    }

    @Test
    void whatIsRolledBackNeverWas() {
        try (MemoryTransaction transaction = town.memory.begin()) {
            polity.joining(transaction).bodies().post(Town.act("p"), Town.posting("o-new"));
            transaction.rollback();
        }

        assertThat(polity.refresh()).isEqualTo(loaded);
        assertThat(town.memory.slots().list("subject/", "", 100)).hasSize(6);
        assertThat(polity.bodies().post(Town.act("p"), Town.posting("o-new")).position())
                .isEqualTo(loaded + 1);
        assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
    }

    @Test
    void aCommandIsJudgedOnThoseBeforeItInTheTransaction() {
        try (MemoryTransaction transaction = town.memory.begin()) {
            Polity joined = polity.joining(transaction);
            Outcome first = joined.bodies().establish(Town.act("a"), Town.body("b"));

            assertThat(joined.bodies().establish(Town.act("a"), Town.body("b")))
                    .isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), first.position(), true));
            CommandTest.assertRefused(
                    joined.bodies().establish(Town.act("a"), Town.body("c")), CommandReason.ID_REUSED);
            CommandTest.assertRefused(
                    joined.bodies().establish(Town.act("x"), Town.body("b")), CommandReason.NOTHING_NEW);
            assertThat(joined.bodies()
                            .abolish(Town.act("end"), new BodyId("b"), Town.DAY)
                            .recorded())
                    .isTrue();
            assertThat(joined.bodies().erase(Town.act("e"), SmallCity.CHEN).recorded())
                    .isTrue();
            CommandTest.assertRefused(
                    joined.bodies().erase(Town.act("e2"), SmallCity.CHEN), CommandReason.SUBJECT_UNKNOWN);
            transaction.commit();
        }

        polity.refresh();
        assertThat(polity.bodies().postings(SmallCity.CHEN)).isEmpty();
        assertThat(polity.bodies().establish(Town.act("a"), Town.body("b")).repeated())
                .isTrue();
        assertThat(Known.of(polity)).isEqualTo(Known.of(town.open()));
    }

    @Test
    void aCommandLearnsFirstWhatOthersRecorded() {
        Polity other = town.open();
        try (MemoryTransaction transaction = town.memory.begin()) {
            Polity joined = polity.joining(transaction);
            CommandTest.assertRefused(
                    joined.bodies().erase(Town.act("x"), new OfficerId("o-new")), CommandReason.SUBJECT_UNKNOWN);
            other.bodies().post(Town.act("p"), Town.posting("o-new"));

            assertThat(joined.bodies()
                            .erase(Town.act("e"), new OfficerId("o-new"))
                            .recorded())
                    .isTrue();
            transaction.commit();
        }
        assertThat(polity.refresh()).isEqualTo(loaded + 2);
    }

    @Test
    void aLoadCanJoin() {
        try (MemoryTransaction transaction = town.memory.begin()) {
            LoadReport report = polity.joining(transaction)
                    .load(
                            Town.act("more"),
                            SmallCity.source().with("trainings", "officer | on | course\no-chen | 2024-02-28 | 法"),
                            "");
            assertThat(report.outcome().recorded()).isTrue();
            assertThat(report.counts().get("trainings").recorded()).isEqualTo(1);
            assertThat(polity.bodies().trainings()).isEmpty();
            transaction.commit();
        }
        polity.refresh();
        assertThat(polity.bodies().trainings()).hasSize(1);
    }

    @Test
    void accessIsJudgedAsAlways() {
        Act act = Town.act("a");
        Act stranger = new Act(act.id(), new ActorId("stranger"), act.forBody(), act.instrument(), act.effectiveFrom());
        try (MemoryTransaction transaction = town.memory.begin()) {
            CommandTest.assertRefused(
                    polity.joining(transaction).bodies().establish(stranger, Town.body("b")),
                    CommandReason.ACCESS_DENIED);
        }
    }

    @Test
    void afterAFailureTheViewGivesNoMoreCommands() {
        Polity joined = polity.joining(new HostTransaction() {});

        assertThatThrownBy(() -> joined.bodies().establish(Town.act("a"), Town.body("b")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another kind");
        assertThatThrownBy(() -> joined.bodies().establish(Town.act("c"), Town.body("c")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("roll the transaction back");
    }
}
