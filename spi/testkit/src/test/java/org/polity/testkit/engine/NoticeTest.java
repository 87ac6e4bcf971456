package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.spi.notice.Notice;
import org.polity.spi.notice.Notifier;
import org.polity.spi.notice.Notifier.Delivery;
import org.polity.spi.store.Queue;
import org.polity.testkit.RecordingNotifier;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;

/** Word of every act reaches each channel, sooner or later, or a person. */
class NoticeTest {
    private final Town town = new Town();
    private final RecordingNotifier mail = new RecordingNotifier("mail");
    private final RecordingNotifier page = new RecordingNotifier("page");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void eachActIsOneNoticeOnEachChannel() {
        Polity polity = open(mail, page);
        SmallCity.load(polity);
        polity.bodies().establish(Town.act("a"), Town.body("b"));
        polity.bodies().establish(Town.act("a"), Town.body("b"));
        polity.bodies().establish(Town.act("refused"), Town.body("b"));

        assertThat(polity.deliverNotices()).isEqualTo(4);

        assertThat(page.notices()).isEqualTo(mail.notices());
        assertThat(mail.notices()).extracting(Notice::id).containsExactlyInAnyOrder("small-city", "a");
        Notice load = notice("small-city");
        assertThat(load.topic()).isEqualTo("city.load");
        assertThat(load.position()).isEqualTo(39);
        assertThat(load.content())
                .containsEntry("act", "small-city")
                .containsEntry("body", "county")
                .containsEntry("command", "city.load")
                .containsEntry("count.officers", "6")
                .containsEntry("first", "1")
                .containsEntry("last", "39");
        assertThat(polity.deliverNotices()).isZero();
    }

    @Test
    void anEngineWithoutNotifiersPutsNoNotices() {
        Polity polity = town.open();
        SmallCity.load(polity);
        polity.close();

        assertThat(open(mail).deliverNotices()).isZero();
    }

    @Test
    void whatMayPassIsTriedAgainLaterAndLater() {
        Polity polity = open(mail);
        SmallCity.load(polity);
        mail.answer(Delivery.tryAgain(Duration.ZERO, "busy"), Delivery.tryAgain(Duration.ofMinutes(10), "busy"));

        assertThat(polity.deliverNotices()).isZero();
        assertThat(polity.deliverNotices()).isZero();
        assertThat(mail.notices()).hasSize(1);
        town.clock.pass(Duration.ofSeconds(30));
        assertThat(polity.deliverNotices()).isZero();
        assertThat(mail.notices()).hasSize(2);
        town.clock.pass(Duration.ofMinutes(9));
        assertThat(polity.deliverNotices()).isZero();
        town.clock.pass(Duration.ofMinutes(1));
        assertThat(polity.deliverNotices()).isEqualTo(1);
        assertThat(mail.notices())
                .hasSize(3)
                .allMatch(notice -> notice.equals(mail.notices().get(0)));
    }

    @Test
    void whatFailsTooOftenIsSetAsideForAPerson() {
        Polity polity = town.open(
                builder -> builder.plugin(TestPlugin.ofNotifiers(mail)).setting("polity.notices.attempts", "3"));
        SmallCity.load(polity);
        mail.answer(
                Delivery.tryAgain(Duration.ZERO, "busy"),
                Delivery.tryAgain(Duration.ZERO, "busy"),
                Delivery.tryAgain(Duration.ZERO, "still busy"));
        for (int i = 0; i < 5; i++) {
            assertThat(polity.deliverNotices()).isZero();
            town.clock.pass(Duration.ofHours(2));
        }

        assertThat(mail.notices()).hasSize(3);
        List<Queue.Aside> aside = town.memory.queue().aside("notice.mail", "", 10);
        assertThat(aside).hasSize(1);
        assertThat(aside.get(0).key()).isEqualTo("small-city");
        assertThat(aside.get(0).detail()).isEqualTo("Tried 3 times (polity.notices.attempts). still busy");
    }

    @Test
    void whatWillNeverArriveIsSetAsideAtOnce() {
        Polity polity = open(mail);
        SmallCity.load(polity);
        mail.answer(Delivery.giveUp("no such address " + "x".repeat(3_000)));

        assertThat(polity.deliverNotices()).isZero();

        assertThat(town.memory.queue().aside("notice.mail", "", 10).get(0).detail())
                .startsWith("no such address")
                .hasSize(2_000);
    }

    @Test
    void aNotifierThatFailsStopsNobody() {
        Notifier broken = new Notifier() {
            @Override
            public String channel() {
                return "broken";
            }

            @Override
            public Delivery deliver(Notice notice) {
                throw new IllegalStateException("no network");
            }
        };
        Polity polity = open(broken, mail);
        SmallCity.load(polity);

        assertThat(polity.deliverNotices()).isEqualTo(1);
        assertThat(mail.notices()).hasSize(1);
    }

    @Test
    void aWorkerThatDiedDelaysItsNoticeAndLosesNone() {
        Polity polity = open(mail);
        SmallCity.load(polity);
        town.memory.queue().claim("notice.mail", "dead", town.clock.instant(), Duration.ofMinutes(5), 1);

        assertThat(polity.deliverNotices()).isZero();
        town.clock.pass(Duration.ofMinutes(5));
        assertThat(polity.deliverNotices()).isEqualTo(1);
    }

    @Test
    void manyWorkersDeliverEachNoticeOnce() throws Exception {
        List<Polity> engines = List.of(open(mail), open(mail));
        SmallCity.load(engines.get(0));
        for (int i = 0; i < 50; i++) {
            engines.get(i % 2).bodies().establish(Town.act("a" + i), Town.body("b" + i));
        }

        ConcurrencyTest.together(6, thread -> engines.get(thread % 2).deliverNotices());

        assertThat(mail.notices()).hasSize(51).doesNotHaveDuplicates();
    }

    private Polity open(Notifier... notifiers) {
        return town.open(builder -> builder.plugin(TestPlugin.ofNotifiers(notifiers)));
    }

    private Notice notice(String id) {
        return mail.notices().stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
