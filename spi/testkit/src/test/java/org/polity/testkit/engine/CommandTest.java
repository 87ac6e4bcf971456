package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.ReasonCode;
import org.polity.model.decision.Verdict;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.testkit.SmallCity;

/** A command is recorded, once, or refused with reasons. */
class CommandTest {
    private final Town town = new Town();
    private Polity polity;

    @BeforeEach
    void open() {
        polity = town.open();
        SmallCity.load(polity);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatIsRecordedIsKnownAtOnceAndStandsInTheJournal() {
        Outcome outcome = polity.bodies().establish(Town.act("a"), Town.body("b"));

        assertThat(outcome.recorded()).isTrue();
        assertThat(outcome.repeated()).isFalse();
        assertThat(outcome.position())
                .isEqualTo(polity.position())
                .isEqualTo(polity.journal().position());
        assertThat(polity.bodies().find(new BodyId("b"))).contains(Town.body("b"));
        assertThat(new String(
                        polity.journal().read(outcome.position() - 1, 1).get(0).body(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"act\":{\"actor\":\"operator\",\"at\":\"2026-03-02T08:00:00Z\",\"body\":\"county\","
                        + "\"command\":\"body.record\",\"id\":\"a\",\"instrument\":\"中府〔2024〕1号\",\"on\":\"2024-01-01\"},"
                        + "\"data\":{\"division\":\"990103000000\",\"established\":\"2024-05-06\",\"id\":\"b\","
                        + "\"kind\":\"public_institution\",\"name\":\"机构b\"},\"format\":1,\"kind\":\"bodies\","
                        + "\"part\":{\"n\":1,\"of\":1},\"stream\":\"city\",\"version\":39}");
    }

    @Test
    void theSameActTwiceIsRecordedOnce() {
        Outcome first = polity.bodies().establish(Town.act("a"), Town.body("b"));
        long position = polity.position();

        Outcome second = polity.bodies().establish(Town.act("a"), Town.body("b"));

        assertThat(second).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), first.position(), true));
        assertThat(polity.position()).isEqualTo(position);
    }

    @Test
    void theSameActIsRecognisedByAnotherEngineAndAfterLaterChanges() {
        Outcome first = polity.bodies().establish(Town.act("a"), Town.body("b"));
        polity.bodies().abolish(Town.act("end"), new BodyId("b"), LocalDate.of(2025, 1, 1));
        Polity other = town.open();

        Outcome second = other.bodies().establish(Town.act("a"), Town.body("b"));

        assertThat(second).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), first.position(), true));
        assertThat(other.bodies()
                        .abolish(Town.act("end"), new BodyId("b"), LocalDate.of(2025, 1, 1))
                        .repeated())
                .isTrue();
    }

    @Test
    void anIdUsedForAnotherActIsRefused() {
        Outcome first = polity.bodies().establish(Town.act("a"), Town.body("b"));

        assertRefused(polity.bodies().establish(Town.act("a"), Town.body("c")), CommandReason.ID_REUSED);
        assertRefused(
                polity.bodies().abolish(Town.act("a"), new BodyId("b"), LocalDate.of(2025, 1, 1)),
                CommandReason.ID_REUSED);
        assertRefused(polity.bodies().erase(Town.act("a"), SmallCity.CHEN), CommandReason.ID_REUSED);
        assertThat(polity.position()).isEqualTo(first.position());
        assertThat(polity.bodies().find(new BodyId("c"))).isEmpty();
    }

    @Test
    void aRefusedActLeavesItsIdFree() {
        assertRefused(
                polity.bodies()
                        .post(
                                Town.act("a"),
                                new org.polity.model.body.Posting(
                                        new OfficerId("o"), "n", new BodyId("nowhere"), Period.from(Town.DAY))),
                CommandReason.FACT_REFUSED);

        assertThat(polity.bodies().establish(Town.act("a"), Town.body("b")).recorded())
                .isTrue();
    }

    @Test
    void whatIsKnownAlreadyIsNothingNew() {
        polity.bodies().establish(Town.act("a"), Town.body("b"));

        Outcome again = polity.bodies().establish(Town.act("other"), Town.body("b"));

        assertRefused(again, CommandReason.NOTHING_NEW);
        assertThat(again.position()).isEqualTo(polity.position());
    }

    @Test
    void aRefusedFactSaysWhereAndWhyInBothLanguages() {
        Outcome outcome = polity.grants()
                .change(
                        Town.act("a"),
                        new GrantChange(
                                SmallCity.ASSIGNED,
                                ChangeKind.SUSPEND,
                                List.of(SmallCity.DUST),
                                List.of(),
                                Town.DAY,
                                null,
                                new Instrument("x")));

        assertRefused(outcome, CommandReason.FACT_REFUSED);
        Reason reason = outcome.reasons().get(0);
        assertThat(reason.arguments()).startsWith("CONFLICT", "grant_changes 1 powers");
        assertThat(reason.tell(Language.ENGLISH))
                .startsWith("grant_changes 1 powers: ")
                .endsWith("(CONFLICT).");
        assertThat(reason.tell(Language.CHINESE)).startsWith("grant_changes 1 powers：");
    }

    @Test
    void abolishingWhatIsUnknownIsRefused() {
        assertRefused(
                polity.bodies().abolish(Town.act("a"), new BodyId("nobody"), Town.DAY), CommandReason.FACT_REFUSED);
        assertRefused(
                polity.bodies().abolish(Town.act("a"), new BodyId("b"), Town.DAY.minusDays(1)),
                CommandReason.FACT_REFUSED);
    }

    @Test
    void aListIsPublishedWithItsItemsAsOneAct() {
        ListId list = new ListId("duties");
        ListVersion version = new ListVersion(
                list, 1, ListKind.BASIC, ListAudience.TOWNSHIP, "清单", Town.DAY, Period.from(Town.DAY), null);
        List<ListItem> items = List.of(
                new ListItem(list, 1, new ItemId("1"), "一", null, null, null, List.of()),
                new ListItem(list, 1, new ItemId("2"), "二", null, null, null, List.of()));

        Outcome outcome = polity.lists().publish(Town.act("a"), version, items);

        assertThat(outcome.recorded()).isTrue();
        assertThat(polity.lists().items(list, 1)).isEqualTo(items);
        assertThat(polity.lists().holding(list, Town.DAY)).contains(version);
        assertThat(polity.lists().publish(Town.act("a"), version, items).repeated())
                .isTrue();
        assertRefused(polity.lists().publish(Town.act("a"), version, items.subList(0, 1)), CommandReason.ID_REUSED);
    }

    @Test
    void anActThatAddsToWhatIsKnownIsRecognisedWhenItComesAgain() {
        ListId list = new ListId("duties");
        ListVersion version = new ListVersion(
                list, 1, ListKind.BASIC, ListAudience.TOWNSHIP, "清单", null, Period.from(Town.DAY), null);
        ListItem one = new ListItem(list, 1, new ItemId("1"), "一", null, null, null, List.of());
        ListItem two = new ListItem(list, 1, new ItemId("2"), "二", null, null, null, List.of());
        polity.lists().publish(Town.act("a"), version, List.of(one));
        polity.lists().publish(Town.act("b"), version, List.of(one, two));
        ListVersion published = new ListVersion(
                list, 1, ListKind.BASIC, ListAudience.TOWNSHIP, "清单", Town.DAY, Period.from(Town.DAY), null);
        polity.lists().publish(Town.act("c"), published, List.of());

        assertThat(polity.lists()
                        .publish(Town.act("b"), version, List.of(one, two))
                        .repeated())
                .isTrue();
        assertThat(polity.lists().publish(Town.act("c"), published, List.of()).repeated())
                .isTrue();
    }

    @Test
    void aLoadThatAddsNothingLeavesThePosition() {
        long position = polity.position();

        LoadReport report = polity.load(Town.act("again"), SmallCity.source(), "");

        assertThat(report.outcome()).isEqualTo(new Outcome(Verdict.PERMITTED, List.of(), position, true));
        assertThat(polity.position()).isEqualTo(position);
        assertThat(report.counts().get("officers")).isEqualTo(new LoadReport.Counts(0, 0, 6));
    }

    @Test
    void aLoadWithProblemsRecordsNothingAndLeavesItsIdFree() {
        long position = polity.position();
        LoadReport bad = polity.load(
                Town.act("more"),
                SmallCity.source().with("trainings", "officer | on | course\no-nobody | 2024-02-30 | 法"),
                "");

        assertThat(bad.problems()).hasSize(2);
        assertRefused(bad.outcome(), CommandReason.FACT_REFUSED);
        assertThat(polity.position()).isEqualTo(position);

        LoadReport good = polity.load(
                Town.act("more"),
                SmallCity.source().with("trainings", "officer | on | course\no-chen | 2024-02-28 | 法"),
                "");
        assertThat(good.outcome().recorded()).isTrue();
        assertThat(good.outcome().position()).isEqualTo(position + 1);
        assertThat(polity.bodies().trainings()).hasSize(1);
    }

    @Test
    void aLoadThatAddsSomethingUnderAUsedIdIsRefused() {
        LoadReport report = polity.load(
                Town.act("small-city"),
                SmallCity.source().with("trainings", "officer | on | course\no-chen | 2024-02-28 | 法"),
                "");

        assertRefused(report.outcome(), CommandReason.ID_REUSED);
        assertThat(polity.bodies().trainings()).isEmpty();
    }

    static void assertRefused(Outcome outcome, ReasonCode... codes) {
        assertThat(outcome.recorded()).isFalse();
        assertThat(outcome.repeated()).isFalse();
        assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(codes);
    }
}
