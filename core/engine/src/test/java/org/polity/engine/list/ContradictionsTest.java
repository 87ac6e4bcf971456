package org.polity.engine.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;

@DisplayName("Lists contradict each other")
class ContradictionsTest {
    private static final ListKind[] KINDS = {
        ListKind.PENALTY_POWERS,
        ListKind.PUBLIC_SERVICES,
        ListKind.SELF_GOVERNANCE,
        ListKind.ASSIST,
        ListKind.CANCELLED_CERTIFICATES,
        ListKind.PROHIBITED,
        ListKind.BASIC,
        ListKind.COOPERATING,
        ListKind.RECALLED
    };

    /** Columns in the order of the rows; {@code x} where an item must not stand on lists of both kinds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PENALTY_POWERS         | . . . . . . . . .
            PUBLIC_SERVICES        | . . . . . . . . .
            SELF_GOVERNANCE        | . . . x . . x x .
            ASSIST                 | . . x . . x . . x
            CANCELLED_CERTIFICATES | . . . . . . . . .
            PROHIBITED             | . . . x . . x x .
            BASIC                  | . . x . . x . . x
            COOPERATING            | . . x . . x . . x
            RECALLED               | . . . x . . x x .
            """)
    void by_their_kinds(ListKind kind, String row) {
        String[] expected = row.split(" ");
        for (int i = 0; i < KINDS.length; i++) {
            assertThat(Contradictions.contradict(kind, KINDS[i]))
                    .as(kind + " and " + KINDS[i])
                    .isEqualTo(expected[i].equals("x"));
        }
        assertThat(expected).hasSameSizeAs(ListKind.values());
    }

    /** An item stands on all versions given; the days on which that contradicts, or nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:ASSIST:VILLAGE:01:10:-    | -                           | 10 -
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:ASSIST:RESIDENTS:01:10:-  | -                           |
            A:1:PROHIBITED:VILLAGE:-:05:-    | B:1:ASSIST:VILLAGE:01:10:-    | -                           |
            A:1:PROHIBITED:VILLAGE:20:05:-   | B:1:ASSIST:VILLAGE:01:10:-    | -                           | 20 -
            A:1:PROHIBITED:VILLAGE:01:05:10  | B:1:ASSIST:VILLAGE:01:10:-    | -                           |
            A:1:PROHIBITED:VILLAGE:01:05:11  | B:1:ASSIST:VILLAGE:01:10:-    | -                           | 10 11
            A:1:PROHIBITED:VILLAGE:20:05:11  | B:1:ASSIST:VILLAGE:01:10:-    | -                           |
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:ASSIST:VILLAGE:01:10:25   | A:2:BASIC:RESIDENTS:01:20:- | 10 20
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:ASSIST:VILLAGE:01:10:25   | A:2:BASIC:RESIDENTS:-:20:-  | 10 25
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:ASSIST:VILLAGE:01:10:-    | A:2:BASIC:RESIDENTS:01:05:- |
            A:2:PROHIBITED:VILLAGE:01:05:09  | B:1:ASSIST:VILLAGE:01:10:-    | A:1:PROHIBITED:VILLAGE:01:01:- |
            A:1:PROHIBITED:VILLAGE:01:05:-   | A:2:ASSIST:VILLAGE:01:10:-    | -                           |
            A:1:PROHIBITED:VILLAGE:01:05:-   | B:1:RECALLED:VILLAGE:01:10:-  | -                           |
            A:1:RECALLED:TOWNSHIP:01:05:-    | B:1:BASIC:TOWNSHIP:01:10:-    | -                           | 10 -
            """)
    void on_the_days_on_which_both_versions_hold(String one, String other, String third, String days) {
        ListFacts lists = new ListFacts();
        lists.items(lists.version(one), "i", "alone");
        lists.items(lists.version(other), "i");
        if (!third.equals("-")) {
            lists.items(lists.version(third), "i");
        }
        List<Contradiction> found = Contradictions.all(lists.build());
        assertThat(found.stream().map(ContradictionsTest::days).toList())
                .isEqualTo(days == null ? List.of() : List.of(days));
    }

    private static String days(Contradiction found) {
        LocalDate until = found.days().untilExclusive();
        return String.format("%02d ", found.days().fromInclusive().getDayOfMonth())
                + (until == null ? "-" : String.format("%02d", until.getDayOfMonth()));
    }

    /** Goes through the days and looks at every two items of every two lists. */
    @Test
    void as_a_clerk_finds_who_looks_at_every_two_items_on_every_day() {
        long seed = Long.getLong("polity.seed", 20_210_601L);
        Random random = new Random(seed);
        int met = 0;
        for (int round = 0; round < 200; round++) {
            Facts facts = random(random);
            List<Contradiction> found = Contradictions.all(facts);
            met += found.size();
            Set<String> expected = new TreeSet<>();
            Set<String> actual = new TreeSet<>();
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getMonthValue() < 3; day = day.plusDays(1)) {
                expected.addAll(naive(facts, day));
                for (Contradiction one : found) {
                    if (one.days().contains(day)) {
                        actual.add(told(day, one.refusing(), one.admitting()));
                    }
                }
            }
            assertThat(actual).as("-Dpolity.seed=%d round %d", seed, round).isEqualTo(expected);
            List<Contradiction> byVersion = new ArrayList<>();
            for (Known<ListVersion> version : facts.of(ListTables.LISTS).all()) {
                byVersion.addAll(Contradictions.of(
                        facts, version.fact().list(), version.fact().version()));
            }
            assertThat(byVersion)
                    .as("each with both its versions, -Dpolity.seed=%d round %d", seed, round)
                    .hasSize(2 * found.size())
                    .hasSameElementsAs(found);
        }
        assertThat(met).isGreaterThan(100);
    }

    private static Facts random(Random random) {
        ListFacts lists = new ListFacts();
        for (String list : List.of("A", "B", "C", "D")) {
            for (int number = 1; number <= 1 + random.nextInt(3); number++) {
                int from = 1 + random.nextInt(25);
                ListVersion version =
                        lists.version(list + ":" + number + ":" + KINDS[random.nextInt(KINDS.length)] + ":"
                                + (random.nextInt(4) == 0 ? "RESIDENTS" : "VILLAGE") + ":"
                                + (random.nextInt(6) == 0 ? "-" : "" + (1 + random.nextInt(28))) + ":" + from + ":"
                                + (random.nextBoolean() ? "-" : "" + (from + random.nextInt(6))));
                for (String item : List.of("i", "j", "k")) {
                    if (random.nextInt(3) > 0) {
                        lists.items(version, item);
                    }
                }
            }
        }
        return lists.build();
    }

    private static Set<String> naive(Facts facts, LocalDate day) {
        List<ListedItem> standing = new ArrayList<>();
        for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).all()) {
            Known<ListVersion> holding = ListVersions.holding(
                    facts.of(ListTables.LISTS).group(item.fact().list().value()), Days.of(day));
            if (holding != null && holding.fact().version() == item.fact().version()) {
                standing.add(new ListedItem(holding.fact(), item.fact()));
            }
        }
        Set<String> told = new TreeSet<>();
        for (ListedItem one : standing) {
            for (ListedItem other : standing) {
                boolean refuses = Set.of("PROHIBITED", "RECALLED", "SELF_GOVERNANCE")
                        .contains(one.version().kind().name());
                boolean admits = Set.of("ASSIST", "COOPERATING", "BASIC")
                        .contains(other.version().kind().name());
                if (refuses
                        && admits
                        && one.item().item().equals(other.item().item())
                        && one.version().appliesTo() == other.version().appliesTo()) {
                    told.add(told(day, one, other));
                }
            }
        }
        return told;
    }

    private static String told(LocalDate day, ListedItem refusing, ListedItem admitting) {
        return day + " " + refusing.item().item() + " " + refusing.version().list() + " "
                + refusing.version().version() + " " + admitting.version().list() + " "
                + admitting.version().version();
    }
}
