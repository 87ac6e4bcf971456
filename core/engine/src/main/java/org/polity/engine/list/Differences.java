package org.polity.engine.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ItemColumn;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;

/**
 * What became of each item from some versions of lists to others. An item that stands on several lists is matched with
 * itself on the same list first, then on a list of the same kind, then on any other; what finds no match was added or
 * dropped. A pure function; its cost grows with the items and not with their square.
 */
public final class Differences {
    private static final Comparator<ListVersion> BY_LIST =
            Comparator.comparing(ListVersion::list).thenComparingInt(ListVersion::version);
    private static final Comparator<ListedItem> BY_PLACE = Comparator.comparing(ListedItem::version, BY_LIST);

    private static final Comparator<ItemChange> ORDER =
            Comparator.comparing(ItemChange::item).thenComparing(Differences::place, BY_PLACE);

    /** In what the place before and the place after must agree to be matched, from the closest. */
    private static final List<BiPredicate<ListVersion, ListVersion>> LIKENESSES = List.of(
            (before, after) -> before.list().equals(after.list()),
            (before, after) -> before.kind() == after.kind(),
            (before, after) -> true);

    private final List<ItemChange> changes = new ArrayList<>();
    private int unchanged;

    private Differences() {}

    /** The difference between versions that the facts know. */
    public static ListDifference between(Facts facts, List<ListVersion> before, List<ListVersion> after) {
        Map<ItemId, List<ListedItem>> old = byItem(facts, before);
        Map<ItemId, List<ListedItem>> now = byItem(facts, after);
        Set<ItemId> items = new LinkedHashSet<>(old.keySet());
        items.addAll(now.keySet());
        Differences differences = new Differences();
        for (ItemId item : items) {
            differences.match(item, old.getOrDefault(item, List.of()), now.getOrDefault(item, List.of()));
        }
        differences.changes.sort(ORDER);
        return new ListDifference(
                before.stream().sorted(BY_LIST).toList(),
                after.stream().sorted(BY_LIST).toList(),
                differences.changes,
                differences.unchanged);
    }

    private static Map<ItemId, List<ListedItem>> byItem(Facts facts, List<ListVersion> versions) {
        Map<ItemId, List<ListedItem>> byItem = new LinkedHashMap<>();
        for (ListVersion version : versions) {
            String key = ListTables.versionKey(version.list(), version.version());
            for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).group(key)) {
                byItem.computeIfAbsent(item.fact().item(), id -> new ArrayList<>(1))
                        .add(new ListedItem(version, item.fact()));
            }
        }
        byItem.values().forEach(places -> places.sort(BY_PLACE));
        return byItem;
    }

    private void match(ItemId item, List<ListedItem> before, List<ListedItem> after) {
        List<ListedItem> gone = new ArrayList<>(before);
        List<ListedItem> come = new ArrayList<>(after);
        for (BiPredicate<ListVersion, ListVersion> likeness : LIKENESSES) {
            for (ListedItem old : List.copyOf(gone)) {
                ListedItem now = take(come, old, likeness);
                if (now != null) {
                    gone.remove(old);
                    add(item, old, now);
                }
            }
        }
        gone.forEach(old -> changes.add(new ItemChange(item, ItemChangeKind.DROPPED, old, null, List.of())));
        come.forEach(now -> changes.add(new ItemChange(item, ItemChangeKind.ADDED, null, now, List.of())));
    }

    private static @Nullable ListedItem take(
            List<ListedItem> from, ListedItem like, BiPredicate<ListVersion, ListVersion> likeness) {
        for (int i = 0; i < from.size(); i++) {
            if (likeness.test(like.version(), from.get(i).version())) {
                return from.remove(i);
            }
        }
        return null;
    }

    private void add(ItemId item, ListedItem before, ListedItem after) {
        List<ItemColumn> columns = columns(before.item(), after.item());
        if (!samePlace(before.version(), after.version())) {
            changes.add(new ItemChange(item, ItemChangeKind.MOVED, before, after, columns));
        } else if (!columns.isEmpty()) {
            changes.add(new ItemChange(item, ItemChangeKind.REWORDED, before, after, columns));
        } else {
            unchanged++;
        }
    }

    private static ListedItem place(ItemChange change) {
        return change.stood().or(change::stands).orElseThrow();
    }

    private static boolean samePlace(ListVersion before, ListVersion after) {
        return before.list().equals(after.list())
                && before.kind() == after.kind()
                && before.appliesTo() == after.appliesTo();
    }

    private static List<ItemColumn> columns(ListItem before, ListItem after) {
        List<ItemColumn> columns = new ArrayList<>(0);
        for (ItemColumn column : ItemColumn.values()) {
            if (!isSame(column, before, after)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean isSame(ItemColumn column, ListItem before, ListItem after) {
        return switch (column) {
            case NAME -> before.name().equals(after.name());
            case POWER -> Objects.equals(before.power(), after.power());
            case LEAD_DOMAIN -> Objects.equals(before.leadDomain(), after.leadDomain());
            case BASIS -> Objects.equals(before.basis(), after.basis());
            case NEEDS ->
                before.needs().containsAll(after.needs()) && after.needs().containsAll(before.needs());
        };
    }
}
