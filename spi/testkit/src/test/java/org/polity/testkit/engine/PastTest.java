package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polity.KnownCity;
import org.polity.Polity;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.testkit.SmallCity;

/** What was known at a position, and what others recorded. */
class PastTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void anEarlierPositionGivesWhatWasKnownThen() {
        Polity polity = town.open();
        SortedMap<Long, Known> known = someActs(polity);
        Polity fresh = town.open();

        known.forEach((position, then) -> {
            assertThat(Known.of(polity.asKnownAt(position)))
                    .as("position %d", position)
                    .isEqualTo(then);
            assertThat(Known.of(fresh.asKnownAt(position)))
                    .as("position %d", position)
                    .isEqualTo(then);
        });
        assertThat(Known.of(fresh)).isEqualTo(known.get(known.lastKey()));
    }

    @Test
    void positionZeroIsTheEmptyCity() {
        Polity polity = town.open();
        SmallCity.load(polity);

        KnownCity empty = polity.asKnownAt(0);

        assertThat(empty.position()).isZero();
        assertThat(Known.of(empty)).isEqualTo(Known.of(new Town().open()));
    }

    @Test
    void aPositionInsideAnActIsThatBeforeIt() {
        Polity polity = town.open();
        SmallCity.load(polity);
        long loaded = polity.position();

        assertThat(polity.asKnownAt(loaded - 1).position()).isZero();
        assertThat(polity.asKnownAt(1).places().all()).isEmpty();
        assertThat(polity.asKnownAt(loaded).position()).isEqualTo(loaded);
    }

    @Test
    void aPositionThatTheJournalHasNotReachedIsRefused() {
        Polity polity = town.open();
        SmallCity.load(polity);

        assertThatThrownBy(() -> polity.asKnownAt(polity.position() + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has reached position 39 and not 40");
        assertThatThrownBy(() -> polity.asKnownAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecisionAsKnownThenIsTheDecisionOfThen() {
        Polity polity = town.open();
        SmallCity.load(polity);
        AuthorityQuestion question =
                AuthorityQuestion.of(SmallCity.WASTE, SmallCity.EAST_TOWN, SmallCity.EAST.value(), SmallCity.DAY);
        AuthorityDecision then = polity.powers().decide(question);
        long position = polity.position();
        polity.grants()
                .change(
                        Town.act("suspend"),
                        new GrantChange(
                                SmallCity.ASSIGNED,
                                ChangeKind.SUSPEND,
                                java.util.List.of(),
                                java.util.List.of(),
                                LocalDate.of(2024, 1, 2),
                                null,
                                new Instrument("x")));

        assertThat(polity.powers().decide(question).permitted()).isFalse();
        assertThat(polity.asKnownAt(position).powers().decide(question)).isEqualTo(then);
        assertThat(then.permitted()).isTrue();
    }

    @Test
    void anotherEngineLearnsByRefreshAndByItsOwnCommands() {
        Polity writer = town.open();
        Polity reader = town.open();
        Polity other = town.open();
        SmallCity.load(writer);
        assertThat(reader.position()).isZero();

        assertThat(reader.refresh()).isEqualTo(writer.position());
        assertThat(Known.of(reader)).isEqualTo(Known.of(writer));

        assertThat(other.bodies().establish(Town.act("a"), Town.body("b")).recorded())
                .isTrue();
        assertThat(other.bodies().find(SmallCity.EAST_TOWN)).isPresent();
        assertThat(writer.asKnownAt(other.position()).bodies().find(new BodyId("b")))
                .isPresent();
        assertThat(writer.position()).isEqualTo(other.position());
    }

    @Test
    void anEngineThatFollowsLearnsByItself() throws InterruptedException {
        Polity reader = town.open(builder -> builder.setting("polity.follow.interval", "PT0.01S"));
        Polity writer = town.open();
        SmallCity.load(writer);

        for (int i = 0; i < 500 && reader.position() < writer.position(); i++) {
            Thread.sleep(10);
        }
        assertThat(reader.position()).isEqualTo(writer.position());
    }

    static SortedMap<Long, Known> someActs(Polity polity) {
        SortedMap<Long, Known> known = new TreeMap<>();
        known.put(0L, Known.of(polity));
        SmallCity.load(polity);
        known.put(polity.position(), Known.of(polity));
        for (int i = 0; i < 5; i++) {
            polity.bodies().establish(Town.act("body" + i), Town.body("b" + i));
            known.put(polity.position(), Known.of(polity));
            polity.bodies().post(Town.act("post" + i), Town.posting("o-" + i));
            known.put(polity.position(), Known.of(polity));
            polity.bodies().certify(Town.act("certify" + i), Town.certificate("o-" + i, "N-" + i));
            known.put(polity.position(), Known.of(polity));
            polity.bodies().abolish(Town.act("abolish" + i), new BodyId("b" + i), Town.DAY.plusDays(i));
            known.put(polity.position(), Known.of(polity));
        }
        return known;
    }
}
