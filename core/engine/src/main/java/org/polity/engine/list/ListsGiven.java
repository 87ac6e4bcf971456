package org.polity.engine.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.power.PowerCode;

/**
 * The lists as they will be known once the given rows are recorded: which version of a list holds on a day, and which
 * powers its items name. What depends on a cell that could not be read is unsure. Used by one thread.
 */
public final class ListsGiven {
    private static final List<Column<ListVersion, ?>> SPAN =
            List.of(ListTables.VERSION, ListTables.PUBLISHED_ON, ListTables.EFFECTIVE_FROM, ListTables.EFFECTIVE_UNTIL);

    private final Judging judging;
    private final boolean hasAllVersions;
    private final boolean hasAllItems;
    private final Map<String, List<Row<ListVersion>>> versions = new LinkedHashMap<>();
    private final Map<String, List<Row<ListItem>>> items = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<String> unsureItems = new HashSet<>();
    private final Map<String, Set<PowerCode>> powers = new HashMap<>();

    /** Sorts the given rows by list. */
    public ListsGiven(Judging judging) {
        this.judging = judging;
        hasAllVersions = judging.isComplete(
                ListTables.LISTS, List.of(ListTables.LIST, ListTables.VERSION, ListTables.EFFECTIVE_FROM));
        hasAllItems = judging.isComplete(ListTables.LIST_ITEMS, List.of(ListTables.ITEM_LIST, ListTables.ITEM_VERSION));
        for (Row<ListVersion> row : judging.rows(ListTables.LISTS)) {
            ListId list = row.get(ListTables.LIST);
            if (list != null && row.state() != Row.State.CONTRADICTING) {
                versions.computeIfAbsent(list.value(), id -> new ArrayList<>()).add(row);
                touched.add(list.value());
            }
        }
        judging.rows(ListTables.LIST_ITEMS).forEach(this::addItem);
    }

    private void addItem(Row<ListItem> row) {
        ListId list = row.get(ListTables.ITEM_LIST);
        if (list == null || row.state() == Row.State.CONTRADICTING) {
            return;
        }
        touched.add(list.value());
        Integer version = row.get(ListTables.ITEM_VERSION);
        if (version == null || !row.values().isReadable(ListTables.POWER)) {
            unsureItems.add(list.value());
        }
        if (version != null) {
            items.computeIfAbsent(ListTables.versionKey(list, version), key -> new ArrayList<>())
                    .add(row);
        }
    }

    /** The lists of which a version or an item is new or filled in. */
    public Set<String> touched() {
        return touched;
    }

    /** Whether all versions of a list can be read. */
    public boolean isSure(String list) {
        return hasAllVersions
                && versions.getOrDefault(list, List.of()).stream()
                        .allMatch(row -> SPAN.stream().allMatch(row.values()::isReadable));
    }

    /** Whether the powers of a list's versions can all be read. */
    public boolean isSureOfItems(String list) {
        return hasAllItems && !unsureItems.contains(list);
    }

    /** The version of a sure list that has begun last on a day, be it ended since, or null. */
    public @Nullable VersionSpan begun(String list, int day) {
        return ListVersions.begun(spans(list), Function.identity(), day);
    }

    /** The version of a sure list that holds on a day, or null. */
    public @Nullable VersionSpan holding(String list, int day) {
        VersionSpan begun = begun(list, day);
        return begun != null && begun.holdsOn(day) ? begun : null;
    }

    private List<VersionSpan> spans(String list) {
        List<VersionSpan> spans = new ArrayList<>();
        for (Known<ListVersion> known : judging.known().of(ListTables.LISTS).group(list)) {
            String key = ListTables.LISTS.key(known.fact());
            Row<ListVersion> row = judging.givenRow(ListTables.LISTS, key);
            if (row == null || row.state() != Row.State.CHANGED) {
                spans.add(VersionSpan.of(known.fact()));
            }
        }
        for (Row<ListVersion> row : versions.getOrDefault(list, List.of())) {
            VersionSpan span = VersionSpan.of(row.values());
            String key = row.values().key();
            Row<ListVersion> first = key == null ? null : judging.givenRow(ListTables.LISTS, key);
            if (span != null && first != null && first.line() == row.line()) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** The given rows of items of a version. */
    public List<Row<ListItem>> givenItems(String list, int version) {
        return items.getOrDefault(ListTables.versionKey(new ListId(list), version), List.of());
    }

    /** The given row of a version that is new or filled in, or null. */
    public @Nullable Row<ListVersion> givenVersion(String list, int version) {
        Row<ListVersion> row = judging.givenRow(ListTables.LISTS, ListTables.versionKey(new ListId(list), version));
        return row != null && (row.state() == Row.State.NEW || row.state() == Row.State.CHANGED) ? row : null;
    }

    /** The powers that the items of a version name, known and given. */
    public Set<PowerCode> powers(String list, int version) {
        return powers.computeIfAbsent(ListTables.versionKey(new ListId(list), version), this::gather);
    }

    private Set<PowerCode> gather(String versionKey) {
        Set<PowerCode> gathered = new LinkedHashSet<>();
        for (Known<ListItem> item : judging.known().of(ListTables.LIST_ITEMS).group(versionKey)) {
            add(gathered, item.fact().power());
        }
        for (Row<ListItem> row : items.getOrDefault(versionKey, List.of())) {
            add(gathered, row.get(ListTables.POWER));
        }
        return gathered;
    }

    private static void add(Set<PowerCode> gathered, @Nullable PowerCode power) {
        if (power != null) {
            gathered.add(power);
        }
    }
}
