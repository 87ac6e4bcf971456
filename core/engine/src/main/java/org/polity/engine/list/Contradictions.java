package org.polity.engine.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.basis.Period;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;

/**
 * Items that stand on lists which contradict each other. Two kinds of list contradict each other when another body asks
 * for an item with all that it needs, and the one list alone would let it and the other alone would not; the lists must
 * apply to the same audience and hold on a common day. A pure function of the facts.
 */
public final class Contradictions {
    private static final Comparator<ListedItem> BY_PLACE = Comparator.<ListedItem, ListId>comparing(
                    place -> place.version().list())
            .thenComparingInt(place -> place.version().version());
    private static final Comparator<Contradiction> ORDER = Comparator.comparing(Contradiction::item)
            .thenComparing(Contradiction::refusing, BY_PLACE)
            .thenComparing(Contradiction::admitting, BY_PLACE);

    private final Facts facts;
    private final Map<String, Optional<Holding>> holdings = new HashMap<>();

    /** A version that says something of what others may ask, and the days on which it holds. */
    private record Holding(ListVersion version, Period days) {}

    private record Place(Holding holding, ListItem item) {}

    private Contradictions(Facts facts) {
        this.facts = facts;
    }

    /** Every contradiction, by item and list. */
    public static List<Contradiction> all(Facts facts) {
        Contradictions found = new Contradictions(facts);
        Map<ItemId, List<Place>> places = new LinkedHashMap<>();
        for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).all()) {
            Place place = found.place(item.fact());
            if (place != null) {
                places.computeIfAbsent(item.fact().item(), id -> new ArrayList<>(1))
                        .add(place);
            }
        }
        List<Contradiction> contradictions = new ArrayList<>();
        for (List<Place> of : places.values()) {
            for (int i = 1; i < of.size(); i++) {
                for (Place other : of.subList(0, i)) {
                    add(of.get(i), other, contradictions);
                }
            }
        }
        contradictions.sort(ORDER);
        return contradictions;
    }

    /** The contradictions in which one version takes part, by item and list. */
    public static List<Contradiction> of(Facts facts, ListId list, int version) {
        Contradictions found = new Contradictions(facts);
        List<Contradiction> contradictions = new ArrayList<>();
        for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).group(ListTables.versionKey(list, version))) {
            Place place = found.place(item.fact());
            if (place == null) {
                break;
            }
            String group = ListTables.itemGroup(item.fact().item());
            for (Known<ListItem> row : facts.of(ListTables.LIST_ITEMS).group(group)) {
                Place other = found.place(row.fact());
                if (other != null) {
                    add(place, other, contradictions);
                }
            }
        }
        contradictions.sort(ORDER);
        return contradictions;
    }

    /** Where an item stands, or null when the version says nothing of what others may ask, or never holds. */
    private @Nullable Place place(ListItem item) {
        return holdings.computeIfAbsent(
                        ListTables.versionKey(item.list(), item.version()), key -> holding(item.list(), key))
                .map(holding -> new Place(holding, item))
                .orElse(null);
    }

    private Optional<Holding> holding(ListId list, String key) {
        Known<ListVersion> version = facts.find(ListTables.LISTS, key);
        if (version == null || Say.of(version.fact().kind()) == Say.NOTHING) {
            return Optional.empty();
        }
        Period days = ListVersions.days(facts.of(ListTables.LISTS).group(list.value()), version.fact());
        return days == null ? Optional.empty() : Optional.of(new Holding(version.fact(), days));
    }

    private static void add(Place one, Place other, List<Contradiction> contradictions) {
        ListVersion a = one.holding.version();
        ListVersion b = other.holding.version();
        Period days = ListVersions.common(one.holding.days(), other.holding.days());
        if (days == null || a.appliesTo() != b.appliesTo() || !contradict(a.kind(), b.kind())) {
            return;
        }
        ListedItem first = new ListedItem(a, one.item);
        ListedItem second = new ListedItem(b, other.item);
        boolean refuses = Say.of(a.kind()) == Say.NO;
        contradictions.add(new Contradiction(refuses ? first : second, refuses ? second : first, days));
    }

    /** Whether an item must not stand on lists of both kinds. */
    static boolean contradict(ListKind one, ListKind other) {
        Say first = Say.of(one);
        Say second = Say.of(other);
        return first != Say.NOTHING && second != Say.NOTHING && first != second;
    }

    /** What a kind of list says to another body that asks the receiver for an item. {@code docs/lists.md} has the reasons. */
    private enum Say {
        YES,
        NO,
        NOTHING;

        static Say of(ListKind kind) {
            return switch (kind) {
                case PROHIBITED, RECALLED, SELF_GOVERNANCE -> NO;
                case ASSIST, COOPERATING, BASIC -> YES;
                case CANCELLED_CERTIFICATES, PENALTY_POWERS, PUBLIC_SERVICES -> NOTHING;
            };
        }
    }
}
