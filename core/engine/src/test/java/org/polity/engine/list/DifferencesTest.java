package org.polity.engine.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ItemColumn;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;
import org.polity.model.list.Need;
import org.polity.model.power.PowerCode;

@DisplayName("The difference of lists")
class DifferencesTest {
    private static final String ASSIST = "L:1:ASSIST:VILLAGE:01:01:-";

    /** An item as {@code id,name,power,domain,basis,needs}, {@code -} for an absent one; before and after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i,名,-,-,-,-            | i,名,-,-,-,-             | unchanged 1
            -                       | i,名,-,-,-,-             | ADDED i
            i,名,-,-,-,-            | -                        | DROPPED i
            i,名,-,-,-,-            | i,新名,-,-,-,-           | REWORDED i NAME
            i,名,p,-,-,-            | i,名,q,-,-,-             | REWORDED i POWER
            i,名,-,-,-,-            | i,名,q,-,-,-             | REWORDED i POWER
            i,名,-,urban,-,-        | i,名,-,fire,-,-          | REWORDED i LEAD_DOMAIN
            i,名,-,-,第一条,-       | i,名,-,-,-,-             | REWORDED i BASIS
            i,名,-,-,-,fund         | i,名,-,-,-,fund+staff    | REWORDED i NEEDS
            i,名,-,-,-,staff+fund   | i,名,-,-,-,fund+staff    | unchanged 1
            i,名,p,urban,法,fund    | i,新,q,fire,例,staff     | REWORDED i NAME POWER LEAD_DOMAIN BASIS NEEDS
            i,名,-,-,-,-            | j,名,-,-,-,-             | DROPPED i, ADDED j
            i,名,-,-,-,-            | I,名,-,-,-,-             | ADDED I, DROPPED i
            """)
    void tells_what_became_of_an_item(String before, String after, String expected) {
        assertThat(told(ASSIST, before, "L:2:ASSIST:VILLAGE:01:05:-", after)).isEqualTo(expected);
    }

    /** The item stays as it is or is reworded; the version is another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L:2:PROHIBITED:VILLAGE:01:05:-  | i,名,-,-,-,-  | MOVED i
            L:2:PROHIBITED:VILLAGE:-:05:-   | i,名,-,-,-,-  | MOVED i
            L:2:PROHIBITED:VILLAGE:01:05:-  | i,新,-,-,-,-  | MOVED i NAME
            L:2:ASSIST:RESIDENTS:01:05:-    | i,名,-,-,-,-  | MOVED i
            M:1:ASSIST:VILLAGE:01:05:-      | i,名,-,-,-,-  | MOVED i
            M:1:PROHIBITED:VILLAGE:01:05:-  | i,名,-,-,法,- | MOVED i BASIS
            """)
    void an_item_moves_when_its_list_its_kind_or_its_audience_is_another(String version, String item, String expected) {
        assertThat(told(ASSIST, "i,名,-,-,-,-", version, item)).isEqualTo(expected);
    }

    /** The item stands on several lists; each is matched with the same list, then the same kind, then any. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A:ASSIST B:PROHIBITED | A:ASSIST B:PROHIBITED | -
            A:ASSIST B:PROHIBITED | B:PROHIBITED          | DROPPED A
            B:PROHIBITED          | A:ASSIST B:PROHIBITED | ADDED A
            A:ASSIST B:PROHIBITED | A:PROHIBITED B:ASSIST | MOVED A>A, MOVED B>B
            A:ASSIST B:PROHIBITED | C:PROHIBITED D:ASSIST | MOVED A>D, MOVED B>C
            A:ASSIST B:PROHIBITED | C:BASIC               | MOVED A>C, DROPPED B
            A:ASSIST              | B:ASSIST C:BASIC      | MOVED A>B, ADDED C
            A:ASSIST              | B:BASIC A:BASIC       | MOVED A>A, ADDED B
            """)
    void an_item_on_several_lists_is_matched_with_its_nearest(String before, String after, String expected) {
        ListFacts lists = new ListFacts();
        List<ListVersion> old = versions(lists, before, 1);
        List<ListVersion> now = versions(lists, after, 2);
        ListDifference difference = Differences.between(lists.build(), old, now);
        assertThat(difference.changes().isEmpty() ? "-" : places(difference)).isEqualTo(expected);
    }

    private static String places(ListDifference difference) {
        return String.join(
                ", ",
                difference.changes().stream()
                        .map(change -> change.kind() + " "
                                + String.join(
                                        ">",
                                        Stream.of(change.before(), change.after())
                                                .filter(Objects::nonNull)
                                                .map(place ->
                                                        place.version().list().value())
                                                .toList()))
                        .toList());
    }

    private static List<ListVersion> versions(ListFacts lists, String texts, int number) {
        List<ListVersion> versions = new ArrayList<>();
        for (String text : texts.split(" ")) {
            String[] parts = text.split(":");
            ListVersion version = lists.version(parts[0] + ":" + number + ":" + parts[1] + ":VILLAGE:01:01:-");
            lists.items(version, "i");
            versions.add(version);
        }
        return versions;
    }

    private static String told(String before, String oldItem, String after, String newItem) {
        ListFacts lists = new ListFacts();
        ListVersion old = lists.version(before);
        ListVersion now = lists.version(after);
        add(lists, old, oldItem);
        add(lists, now, newItem);
        return told(Differences.between(lists.build(), List.of(old), List.of(now)));
    }

    private static String told(ListDifference difference) {
        List<String> told = new ArrayList<>();
        for (ItemChange change : difference.changes()) {
            StringBuilder text = new StringBuilder(change.kind() + " " + change.item());
            change.columns().forEach(column -> text.append(' ').append(column));
            told.add(text.toString());
        }
        return told.isEmpty() ? "unchanged " + difference.unchanged() : String.join(", ", told);
    }

    private static void add(ListFacts lists, ListVersion version, String text) {
        if (!text.equals("-")) {
            lists.item(item(version, text.split(",")));
        }
    }

    private static ListItem item(ListVersion version, String[] cells) {
        List<Need> needs = new ArrayList<>();
        for (String need : cells[5].equals("-") ? new String[0] : cells[5].split("\\+")) {
            needs.add(Need.valueOf(need.toUpperCase(java.util.Locale.ROOT)));
        }
        return new ListItem(
                version.list(),
                version.version(),
                new ItemId(cells[0]),
                cells[1],
                cells[2].equals("-") ? null : new PowerCode(cells[2]),
                orNull(cells[3]),
                orNull(cells[4]),
                needs);
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }

    /** Looks for each item of the one version in the whole other, and compares cell by cell. */
    @Test
    void is_what_a_clerk_finds_who_lays_two_versions_side_by_side() {
        long seed = Long.getLong("polity.seed", 20_250_630L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            ListFacts lists = new ListFacts();
            ListVersion old = lists.version(ASSIST);
            ListVersion now =
                    lists.version("L:2:" + (random.nextInt(3) == 0 ? "PROHIBITED" : "ASSIST") + ":VILLAGE:01:05:-");
            List<ListItem> before = items(random, old);
            List<ListItem> after = items(random, now);
            before.forEach(lists::item);
            after.forEach(lists::item);
            ListDifference difference = Differences.between(lists.build(), List.of(old), List.of(now));
            List<ItemChange> expected = naive(old, before, now, after);
            assertThat(difference.changes())
                    .as("-Dpolity.seed=%d round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isSortedAccordingTo(java.util.Comparator.comparing(ItemChange::item));
            assertThat(before.size()
                            - difference.count(ItemChangeKind.DROPPED)
                            + difference.count(ItemChangeKind.ADDED))
                    .isEqualTo(after.size());
            assertThat(difference.unchanged()
                            + difference.count(ItemChangeKind.MOVED)
                            + difference.count(ItemChangeKind.REWORDED)
                            + difference.count(ItemChangeKind.DROPPED))
                    .isEqualTo(before.size());
        }
    }

    private static List<ListItem> items(Random random, ListVersion version) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(3) > 0) {
                String[] cells = {
                    "i" + i,
                    "名" + random.nextInt(2),
                    random.nextBoolean() ? "-" : "p" + random.nextInt(2),
                    random.nextBoolean() ? "-" : "urban",
                    random.nextBoolean() ? "-" : "法",
                    random.nextBoolean() ? "-" : random.nextBoolean() ? "fund+staff" : "staff+fund"
                };
                items.add(random.nextInt(items.size() + 1), item(version, cells));
            }
        }
        return items;
    }

    private static List<ItemChange> naive(
            ListVersion old, List<ListItem> before, ListVersion now, List<ListItem> after) {
        List<ItemChange> changes = new ArrayList<>();
        for (ListItem one : before) {
            ListedItem stood = new ListedItem(old, one);
            ListItem same = null;
            for (ListItem other : after) {
                same = other.item().equals(one.item()) ? other : same;
            }
            if (same == null) {
                changes.add(new ItemChange(one.item(), ItemChangeKind.DROPPED, stood, null, List.of()));
                continue;
            }
            List<ItemColumn> columns = new ArrayList<>();
            addIf(!one.name().equals(same.name()), ItemColumn.NAME, columns);
            addIf(!Objects.equals(one.power(), same.power()), ItemColumn.POWER, columns);
            addIf(!Objects.equals(one.leadDomain(), same.leadDomain()), ItemColumn.LEAD_DOMAIN, columns);
            addIf(!Objects.equals(one.basis(), same.basis()), ItemColumn.BASIS, columns);
            addIf(!new HashSet<>(one.needs()).equals(new HashSet<>(same.needs())), ItemColumn.NEEDS, columns);
            boolean moved = old.kind() != now.kind();
            if (moved || !columns.isEmpty()) {
                changes.add(new ItemChange(
                        one.item(),
                        moved ? ItemChangeKind.MOVED : ItemChangeKind.REWORDED,
                        stood,
                        new ListedItem(now, same),
                        columns));
            }
        }
        for (ListItem other : after) {
            if (before.stream().noneMatch(one -> one.item().equals(other.item()))) {
                changes.add(new ItemChange(
                        other.item(), ItemChangeKind.ADDED, null, new ListedItem(now, other), List.of()));
            }
        }
        return changes;
    }

    private static void addIf(boolean differs, ItemColumn column, List<ItemColumn> columns) {
        if (differs) {
            columns.add(column);
        }
    }

    @Test
    void a_version_beside_itself_does_not_differ() {
        ListFacts lists = new ListFacts();
        ListVersion version = lists.version(ASSIST);
        lists.items(version, "i", "j");
        ListDifference difference = Differences.between(lists.build(), List.of(version), List.of(version));
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.unchanged()).isEqualTo(2);
        assertThat(difference.before()).extracting(ListVersion::list).containsExactly(new ListId("L"));
    }
}
