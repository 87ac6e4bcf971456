package org.polity.testkit.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polity.KnownCity;
import org.polity.Polity;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.model.journal.Proof;
import org.polity.spi.store.Slots;
import org.polity.testkit.RecordingNotifier;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;

/** An erased person is gone from every answer, and the journal stays whole. */
class ErasureTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theJournalNeverHoldsAPersonInTheClear() {
        RecordingNotifier notifier = new RecordingNotifier("mail");
        Polity polity = town.open(
                builder -> builder.plugin(TestPlugin.ofNotifiers(notifier)).setting("polity.checkpoint.every", "1"));
        SmallCity.load(polity);
        polity.bodies().post(Town.act("p"), Town.posting("o-new"));
        polity.bodies().erase(Town.act("e"), SmallCity.CHEN);
        polity.deliverNotices();
        polity.close();

        StringBuilder all = new StringBuilder(notifier.notices().toString());
        town.memory.read(0, 1000).forEach(entry -> all.append(new String(entry.body(), UTF_8)));
        List<Slots.Slot> checkpoints = town.memory.slots().list("checkpoint", "", 1000);
        checkpoints.forEach(slot -> all.append(new String(slot.content(), UTF_8)));
        assertThat(checkpoints).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).contains("east-team").doesNotContain("o-chen", "陈一", "C-1\"", "o-new", "姓名");
    }

    @Test
    void anErasedPersonIsGoneFromNowAndThenAndForWhoOpensNext() {
        Polity polity = town.open();
        Polity other = town.open();
        SmallCity.load(polity);
        long loaded = polity.position();
        other.refresh();
        polity.asKnownAt(loaded);
        polity.bodies().post(Town.act("p"), Town.posting("o-new"));
        assertThat(other.asKnownAt(loaded).bodies().postings(SmallCity.CHEN)).hasSize(1);

        Outcome outcome = polity.bodies().erase(Town.act("e"), SmallCity.CHEN);

        assertThat(outcome.recorded()).isTrue();
        other.refresh();
        for (Polity each : List.of(polity, other, town.open())) {
            assertGone(each);
            assertGone(each.asKnownAt(loaded));
            assertGone(each.asKnownAt(loaded + 1));
            assertThat(each.asKnownAt(loaded).bodies().postings(SmallCity.LIN)).hasSize(1);
        }
        assertThat(town.memory.slots().list("subject/", "", 100))
                .hasSize(6)
                .noneMatch(slot -> new String(slot.content(), UTF_8).contains("o-chen"));
    }

    private static void assertGone(KnownCity city) {
        assertThat(city.bodies().postings(SmallCity.CHEN)).isEmpty();
        assertThat(city.bodies().certificates(SmallCity.CHEN)).isEmpty();
        assertThat(city.bodies().postings().toString()).doesNotContain("o-chen", "陈一");
        assertThat(city.bodies().certificates().toString()).doesNotContain("o-chen", "C-1]");
        assertThat(city.powers()
                        .decide(AuthorityQuestion.of(
                                        SmallCity.WASTE, SmallCity.EAST_TEAM, SmallCity.EAST.value(), SmallCity.DAY)
                                .withOfficers(SmallCity.CHEN, SmallCity.LIN))
                        .reasons())
                .extracting(Reason::code)
                .contains(AuthorityReason.OFFICER_UNKNOWN);
    }

    @Test
    void theJournalAndItsProofsStillHold() {
        Polity polity = town.open();
        SmallCity.load(polity);
        polity.journal().seal();
        List<Proof> before = polity.journal().proof(36).stream().toList();
        polity.bodies().erase(Town.act("e"), SmallCity.CHEN);
        polity.journal().seal();

        assertThat(polity.journal().verify().finding()).isNull();
        assertThat(polity.journal().verify().sealed()).isEqualTo(40);
        assertThat(before).hasSize(1);
        assertThat(polity.journal().proof(36).orElseThrow().entry())
                .isEqualTo(before.get(0).entry());
    }

    @Test
    void erasingAgainFindsNobody() {
        Polity polity = town.open();
        SmallCity.load(polity);
        Outcome first = polity.bodies().erase(Town.act("e"), SmallCity.CHEN);

        Outcome again = polity.bodies().erase(Town.act("other"), SmallCity.CHEN);
        Outcome repeated = polity.bodies().erase(Town.act("e"), SmallCity.CHEN);

        CommandTest.assertRefused(again, CommandReason.SUBJECT_UNKNOWN);
        assertThat(again.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(repeated).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), first.position(), true));
        CommandTest.assertRefused(polity.bodies().erase(Town.act("e"), SmallCity.LIN), CommandReason.ID_REUSED);
        CommandTest.assertRefused(
                polity.bodies().erase(Town.act("x"), new OfficerId("o-nobody")), CommandReason.SUBJECT_UNKNOWN);
    }

    @Test
    void aPersonWhoComesBackIsANewOne() {
        Polity polity = town.open();
        SmallCity.load(polity);
        long loaded = polity.position();
        polity.bodies().erase(Town.act("e"), SmallCity.CHEN);

        assertThat(polity.bodies().post(Town.act("p"), Town.posting("o-chen")).recorded())
                .isTrue();

        for (Polity each : List.of(polity, town.open())) {
            assertThat(each.bodies().postings(SmallCity.CHEN)).containsExactly(Town.posting("o-chen"));
            assertThat(each.bodies().postings().get(5)).isEqualTo(Town.posting("o-chen"));
            assertThat(each.bodies().certificates(SmallCity.CHEN)).isEmpty();
            assertThat(each.asKnownAt(loaded).bodies().postings(SmallCity.CHEN)).isEmpty();
        }
        assertThat(Known.of(town.open())).isEqualTo(Known.of(polity));
    }

    @Test
    void anActAboutAnErasedPersonIsStillRecognised() {
        Polity polity = town.open();
        SmallCity.load(polity);
        Outcome first = polity.bodies().post(Town.act("p"), Town.posting("o-new"));
        polity.bodies().erase(Town.act("e"), new OfficerId("o-new"));

        Outcome again = polity.bodies().post(Town.act("p"), Town.posting("o-new"));

        assertThat(again).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), first.position(), true));
        assertThat(polity.bodies().postings(new OfficerId("o-new"))).isEmpty();
        CommandTest.assertRefused(polity.bodies().establish(Town.act("p"), Town.body("b")), CommandReason.ID_REUSED);
    }

    @Test
    void anErasureAndAReturnInOneGroupGiveANewKey() throws Exception {
        Polity polity = town.open();
        SmallCity.load(polity);
        List<Thread> threads = java.util.stream.IntStream.range(0, 16)
                .mapToObj(i -> new Thread(() -> {
                    polity.bodies().erase(Town.act("e" + i), SmallCity.CHEN);
                    polity.bodies().post(Town.act("p" + i), Town.posting("o-chen"));
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(Known.of(town.open())).isEqualTo(Known.of(polity));
        assertThat(polity.journal().verify().intact()).isTrue();
    }
}
