package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.Period;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** Lists that contradict each other: a load takes them with a warning, a publication is refused. */
class ListContradictionTest {
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

    /** {@code no} is published first, from day 10 of January 2025 on; then a list of this kind, audience and days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assist                 | village   | i | 01 | 10 | -  | refused
            basic                  | village   | i | 01 | 10 | -  | refused
            cooperating            | village   | i | 01 | 31 | -  | refused
            assist                 | village   | j | 01 | 10 | -  | recorded
            assist                 | residents | i | 01 | 10 | -  | recorded
            assist                 | village   | i | 01 | 01 | 10 | recorded
            assist                 | village   | i | 01 | 01 | 11 | refused
            assist                 | village   | i | -  | 10 | -  | recorded
            assist                 | village   | i | 20 | 01 | 20 | recorded
            recalled               | village   | i | 01 | 10 | -  | recorded
            self_governance        | village   | i | 01 | 10 | -  | recorded
            cancelled_certificates | village   | i | 01 | 10 | -  | recorded
            """)
    void aPublicationIsRefusedOnlyWhereAnItemContradictsOnACommonDay(
            String kind, String audience, String item, String published, String from, String until, String expected) {
        publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "i");
        long before = polity.position();

        Outcome outcome = publish(
                "yes",
                1,
                ListKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                ListAudience.valueOf(audience.toUpperCase(java.util.Locale.ROOT)),
                published,
                from,
                until,
                item);

        assertThat(outcome.recorded() ? "recorded" : "refused").isEqualTo(expected);
        if (!outcome.recorded()) {
            assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(CommandReason.LIST_CONTRADICTS);
            assertThat(polity.position()).isEqualTo(before);
            assertThat(polity.lists().contradictions()).isEmpty();
        }
    }

    @Test
    void theRefusalNamesTheItemBothListsAndTheDays() {
        publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "i");
        Reason reason = publish("yes", 3, ListKind.ASSIST, ListAudience.VILLAGE, "01", "05", "20", "i")
                .reasons()
                .get(0);

        assertThat(reason.arguments())
                .containsExactly("i", "no", "1", "prohibited", "yes", "3", "assist", "2025-01-10", "2025-01-20");
        assertThat(reason.tell(Language.CHINESE))
                .isEqualTo("事项“i”自2025-01-10起至2025-01-20前同时列入清单“no”第1版（禁入事项）和清单“yes”第3版（协助政府事项），相互矛盾。");
        assertThat(reason.tell(Language.ENGLISH))
                .isEqualTo("Item i stands from 2025-01-10 until 2025-01-20 on both list no, version 1 (prohibited), and"
                        + " list yes, version 3 (assist), which contradict each other.");
    }

    /** A draft may contradict; it is its publication that is refused. */
    @Test
    void fillingInThePublicationIsRefusedToo() {
        publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "i");
        assertThat(publish("yes", 1, ListKind.ASSIST, ListAudience.VILLAGE, "-", "10", "-", "i")
                        .recorded())
                .isTrue();
        assertThat(publish("yes", 1, ListKind.ASSIST, ListAudience.VILLAGE, "05", "10", "-")
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(CommandReason.LIST_CONTRADICTS);
    }

    @Test
    void aPublishedVersionDoesNotGrowAndADraftDoes() {
        publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "-", "10", "-", "i");
        assertThat(publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "j")
                        .recorded())
                .isTrue();
        Outcome late = publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "j", "k");

        assertThat(late.reasons()).extracting(Reason::code).containsExactly(CommandReason.FACT_REFUSED);
        assertThat(late.reasons().get(0).arguments())
                .containsExactly(
                        "CONFLICT",
                        "list_items:no/1/k",
                        "version 1 of list `no` was published on 2025-01-01 without this item; publish it in a new"
                                + " version");
        assertThat(polity.lists().items(new ListId("no"), 1)).hasSize(2);
    }

    @Test
    void aNewVersionWithoutTheItemMakesRoom() {
        publish("no", 1, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "10", "-", "i", "j");
        publish("no", 2, ListKind.PROHIBITED, ListAudience.VILLAGE, "01", "20", "-", "j");
        assertThat(publish("yes", 1, ListKind.ASSIST, ListAudience.VILLAGE, "01", "20", "-", "i")
                        .recorded())
                .isTrue();
        assertThat(publish("earlier", 1, ListKind.ASSIST, ListAudience.VILLAGE, "01", "19", "-", "i")
                        .recorded())
                .isFalse();
    }

    @Test
    void aLoadTakesThemAndWarnsAndTheyCanBeEnded() {
        TextCity source = TextCity.of("more").with("lists", """
                        list | version | kind       | applies_to | name | published_on | effective_from
                        no   | 1       | prohibited | village    | 禁入 | 2025-01-01   | 2025-01-10
                        yes  | 2       | assist     | village    | 协助 | 2025-01-01   | 2025-01-05
                        """).with("list_items", """
                        list | version | item | name
                        no   | 1       | i    | 催缴
                        yes  | 2       | i    | 协助催缴
                        yes  | 2       | j    | 宣传
                        """);
        LoadReport report = polity.load(Town.act("more"), source, "");

        assertThat(report.outcome().recorded()).isTrue();
        assertThat(report.problems()).isEmpty();
        assertThat(report.warnings())
                .singleElement()
                .asString()
                .contains("list_items", "Item i ", "no, version 1 (prohibited)", "yes, version 2 (assist)", "催缴");
        assertThat(polity.lists().contradictions())
                .extracting(Contradiction::item)
                .containsExactly(new ItemId("i"));

        assertThat(publish("yes", 2, ListKind.ASSIST, ListAudience.VILLAGE, "01", "05", "25")
                        .recorded())
                .as("the end of a contradiction that is known")
                .isTrue();
        assertThat(polity.lists().contradictions())
                .extracting(Contradiction::days)
                .containsExactly(new Period(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 25)));
        assertThat(publish("again", 1, ListKind.BASIC, ListAudience.VILLAGE, "01", "24", "-", "i")
                        .reasons())
                .hasSize(1);
    }

    private Outcome publish(
            String list,
            int version,
            ListKind kind,
            ListAudience audience,
            String published,
            String from,
            String until,
            String... items) {
        ListId id = new ListId(list);
        ListVersion wanted = new ListVersion(
                id,
                version,
                kind,
                audience,
                polity.lists().versions(id).stream()
                        .filter(one -> one.version() == version)
                        .map(ListVersion::name)
                        .findFirst()
                        .orElse("清单"),
                day(published),
                new Period(day(from), day(until)),
                null);
        List<ListItem> rows = List.of(items).stream()
                .map(item -> new ListItem(id, version, new ItemId(item), "事项", null, null, null, List.of()))
                .toList();
        return polity.lists()
                .publish(Town.act(list + version + published + until + String.join("", items)), wanted, rows);
    }

    private static @Nullable LocalDate day(String day) {
        return day.equals("-") ? null : LocalDate.of(2025, 1, Integer.parseInt(day));
    }
}
