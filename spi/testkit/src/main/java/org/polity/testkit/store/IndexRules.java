package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.testkit.store.Sample.INDEX;
import static org.polity.testkit.store.Sample.MORNING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Index;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;

/** Rules S8: the index. */
abstract class IndexRules extends StoreRules {
    private static final IndexQuery ALL = IndexQuery.all(INDEX);
    private static final Instant NOON = MORNING.plusSeconds(4 * 3600);
    private static final Instant EVENING = MORNING.plusSeconds(10 * 3600);

    private static final List<IndexRow> ROWS = List.of(
            new IndexRow(INDEX, "c1", "OPEN", "town-1", "noise", "grid-1", MORNING, NOON, null),
            new IndexRow(INDEX, "c2", "OPEN", "town-1", "waste", "grid-2", NOON, EVENING, null),
            new IndexRow(INDEX, "c3", "OPEN", "town-2", "noise", "grid-3", EVENING, null, null),
            new IndexRow(INDEX, "c4", "CLOSED", "town-1", "noise", "grid-1", MORNING, NOON, EVENING),
            new IndexRow(INDEX, "c5", null, null, null, null, null, null, null),
            new IndexRow(INDEX, "c6", "open", "town-1 ", "Noise", "grid", NOON, MORNING, NOON));

    private List<String> find(IndexQuery query) {
        return keys(store.index().find(query, "", 1_000));
    }

    private static IndexQuery texts(
            @Nullable String state, @Nullable String body, @Nullable String category, @Nullable String place) {
        return new IndexQuery(INDEX, state, body, category, place, null, null, null, null, null);
    }

    private static IndexQuery opened(@Nullable Instant fromInclusive, @Nullable Instant beforeExclusive) {
        return new IndexQuery(INDEX, null, null, null, null, fromInclusive, beforeExclusive, null, null, null);
    }

    private static IndexQuery due(@Nullable Instant fromInclusive, @Nullable Instant beforeExclusive) {
        return new IndexQuery(INDEX, null, null, null, null, null, null, fromInclusive, beforeExclusive, null);
    }

    private static IndexQuery open(@Nullable Boolean open) {
        return new IndexQuery(INDEX, null, null, null, null, null, null, null, null, open);
    }

    private void putRows() {
        record(Sample.rows("rows", ROWS.toArray(IndexRow[]::new)));
    }

    @Test
    @DisplayName("S8.1 putting a row replaces the whole row")
    void replaces() throws Exception {
        putRows();
        IndexRow bare = new IndexRow(INDEX, "c1", "CLOSED", null, null, null, null, null, MORNING);
        record(Sample.rows("again", bare));

        assertThat(another().index().find(ALL, "", 1)).as("a row put twice").containsExactly(bare);
        assertThat(find(texts("OPEN", null, null, null)))
                .as("rows of its old state")
                .containsExactly("c2", "c3");
        assertThat(find(ALL)).as("all rows").hasSize(ROWS.size());
    }

    @Test
    @DisplayName("S8.2 each condition holds, and those that are null do not filter")
    void conditions() {
        putRows();
        assertThat(find(ALL)).as("no condition").containsExactly("c1", "c2", "c3", "c4", "c5", "c6");
        assertThat(find(texts("OPEN", null, null, null))).as("state").containsExactly("c1", "c2", "c3");
        assertThat(find(texts(null, "town-1", null, null))).as("body").containsExactly("c1", "c2", "c4");
        assertThat(find(texts(null, null, "noise", null))).as("category").containsExactly("c1", "c3", "c4");
        assertThat(find(texts(null, null, null, "grid-1"))).as("place").containsExactly("c1", "c4");
        assertThat(find(texts("OPEN", "town-1", "noise", "grid-1")))
                .as("all four")
                .containsExactly("c1");
        assertThat(find(texts("OPEN", "town-2", "waste", null)))
                .as("three that no row fits")
                .isEmpty();
        assertThat(find(new IndexQuery(INDEX, "OPEN", "town-1", null, null, MORNING, EVENING, NOON, EVENING, true)))
                .as("texts, bounds and open together")
                .containsExactly("c1");
    }

    @Test
    @DisplayName("S8.3 bounds are from inclusive and before exclusive")
    void bounds() {
        putRows();
        assertThat(find(opened(NOON, null))).as("opened from noon").containsExactly("c2", "c3", "c6");
        assertThat(find(opened(null, NOON))).as("opened before noon").containsExactly("c1", "c4");
        assertThat(find(opened(NOON, EVENING)))
                .as("opened from noon, before evening")
                .containsExactly("c2", "c6");
        assertThat(find(opened(NOON.plusMillis(1), null)))
                .as("opened a millisecond later")
                .containsExactly("c3");
        assertThat(find(opened(null, NOON.plusMillis(1))))
                .as("opened before a millisecond after noon")
                .containsExactly("c1", "c2", "c4", "c6");
        assertThat(find(due(NOON, null))).as("due from noon").containsExactly("c1", "c2", "c4");
        assertThat(find(due(null, NOON))).as("due before noon").containsExactly("c6");
        assertThat(find(due(NOON, EVENING))).as("due from noon, before evening").containsExactly("c1", "c4");
        assertThat(find(due(NOON, NOON))).as("an empty span").isEmpty();
    }

    @Test
    @DisplayName("S8.4 a row without a value fits no condition on it")
    void absent() {
        putRows();
        assertThat(find(due(Instant.ofEpochMilli(-1_000_000_000_000L), Instant.ofEpochMilli(100_000_000_000_000L))))
                .as("due at any time")
                .containsExactly("c1", "c2", "c4", "c6");
        assertThat(find(opened(Instant.EPOCH, null))).as("opened at any time").doesNotContain("c5");
        assertThat(find(texts("OPEN", null, null, null))).as("state").doesNotContain("c5");
        assertThat(find(texts(null, "town-1", null, null))).as("body").doesNotContain("c5");
    }

    @Test
    @DisplayName("S8.5 open rows, closed rows, or both")
    void openOrClosed() {
        putRows();
        assertThat(find(open(true))).as("open").containsExactly("c1", "c2", "c3", "c5");
        assertThat(find(open(false))).as("closed").containsExactly("c4", "c6");
        assertThat(find(open(null))).as("both").hasSize(6);
    }

    @Test
    @DisplayName("S8.6 rows come by key by code point, in pages")
    void pages() {
        List<String> sorted = List.of("1", "10", "2", "A", "a", "a ", "b", "é", "中", "中文", "\uFF21", "\uD840\uDC00");
        List<IndexRow> rows = new ArrayList<>();
        sorted.forEach(key -> rows.add(0, Sample.row(key, "OPEN")));
        record(Sample.rows("k", rows.toArray(IndexRow[]::new)));

        assertThat(find(ALL)).as("keys by code point").isEqualTo(sorted);
        for (int limit : List.of(1, 3, 12, 50)) {
            List<String> paged = new ArrayList<>();
            String after = "";
            for (List<IndexRow> page = store.index().find(ALL, after, limit);
                    !page.isEmpty();
                    page = store.index().find(ALL, after, limit)) {
                assertThat(page).as("a page of %d", limit).hasSizeLessThanOrEqualTo(limit);
                paged.addAll(keys(page));
                after = page.get(page.size() - 1).key();
            }
            assertThat(paged).as("keys in pages of %d", limit).isEqualTo(sorted);
        }
    }

    @Test
    @DisplayName("S8.7 a page depends on the key before it alone")
    void noOffset() {
        putRows();
        assertThat(keys(store.index().find(ALL, "", 3))).as("the first page").containsExactly("c1", "c2", "c3");
        record(Sample.rows("more", Sample.row("a1", "OPEN"), Sample.row("b1", "OPEN"), Sample.row("c31", "OPEN")));

        assertThat(keys(store.index().find(ALL, "c3", 3)))
                .as("the second page, after rows came in before it")
                .containsExactly("c31", "c4", "c5");
        assertThat(keys(store.index().find(ALL, "c2x", 1)))
                .as("a page after a key that no row has")
                .containsExactly("c3");
    }

    @Test
    @DisplayName("S8.8 counts are of the rows that fit, by the values of the group")
    void counts() {
        putRows();
        assertThat(count(ALL, Index.Group.STATE)).as("all by state").isEqualTo("{=1, CLOSED=1, OPEN=3, open=1}");
        assertThat(count(ALL, Index.Group.BODY)).as("all by body").isEqualTo("{=1, town-1=3, town-1 =1, town-2=1}");
        assertThat(count(ALL, Index.Group.CATEGORY)).as("all by category").isEqualTo("{=1, Noise=1, noise=3, waste=1}");
        assertThat(count(ALL, Index.Group.PLACE))
                .as("all by place")
                .isEqualTo("{=1, grid=1, grid-1=2, grid-2=1, grid-3=1}");
        assertThat(count(texts("OPEN", null, null, null), Index.Group.BODY))
                .as("those of a state by body")
                .isEqualTo("{town-1=2, town-2=1}");
        assertThat(count(due(null, EVENING), Index.Group.STATE))
                .as("those due by state")
                .isEqualTo("{CLOSED=1, OPEN=1, open=1}");
        assertThat(count(texts("NONE", null, null, null), Index.Group.STATE))
                .as("none")
                .isEqualTo("{}");
    }

    private String count(IndexQuery query, Index.Group group) {
        SortedMap<String, Long> counts = store.index().count(query, group);
        return new TreeMap<>(counts).toString();
    }

    @Test
    @DisplayName("S8.9 indexes are apart")
    void apart() {
        IndexRow other = new IndexRow("officer", "c1", "ACTIVE", null, null, null, null, null, null);
        putRows();
        record(Sample.rows("other", other));

        assertThat(store.index().find(IndexQuery.all("officer"), "", 10))
                .as("the other index")
                .containsExactly(other);
        assertThat(store.index().find(ALL, "", 1)).as("the first index").containsExactly(ROWS.get(0));
        assertThat(store.index().count(IndexQuery.all("officer"), Index.Group.STATE))
                .as("counts of the other index")
                .hasSize(1)
                .containsEntry("ACTIVE", 1L);
        assertThat(store.index().find(IndexQuery.all("none"), "", 10))
                .as("an index without rows")
                .isEmpty();
    }

    @Test
    @DisplayName("S8.10 a row is found as it was put")
    void asPut() throws Exception {
        IndexRow fine = new IndexRow(
                INDEX,
                "fine",
                "状态",
                "镇",
                "类别",
                "网格",
                MORNING.plusNanos(123_999_999),
                Instant.EPOCH,
                Instant.ofEpochMilli(-1));
        putRows();
        record(Sample.rows("fine", fine));

        List<IndexRow> found = another().index().find(ALL, "", 100);
        assertThat(found)
                .as("all rows")
                .startsWith(ROWS.toArray(IndexRow[]::new))
                .endsWith(fine);
        assertThat(found.get(6).opened()).as("an instant, to the millisecond").isEqualTo(MORNING.plusMillis(123));
    }
}
