package org.polity.engine.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.body.BodyKind;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;

/**
 * Where an item stands on a day, among the lists that apply to a kind of receiver.
 *
 * @param all by list id
 */
public record Standings(List<Standing> all) {
    private static final Comparator<Standing> BY_LIST =
            Comparator.comparing(standing -> standing.version().list());

    /** Where an item stands; nowhere for a receiver of a kind to which no list applies. */
    public static Standings of(Facts facts, ItemId item, BodyKind receiver, int day) {
        ListAudience audience = audience(receiver);
        List<Standing> standings = new ArrayList<>();
        if (audience != null) {
            for (Known<ListItem> row : facts.of(ListTables.LIST_ITEMS).group(ListTables.itemGroup(item))) {
                Known<ListVersion> holding = ListVersions.holding(
                        facts.of(ListTables.LISTS).group(row.fact().list().value()), day);
                if (holding != null
                        && holding.fact().version() == row.fact().version()
                        && holding.fact().appliesTo() == audience) {
                    standings.add(new Standing(holding, row));
                }
            }
        }
        standings.sort(BY_LIST);
        return new Standings(standings);
    }

    /** The audience of lists to which a body of a kind belongs, or null. */
    public static @Nullable ListAudience audience(BodyKind receiver) {
        return switch (receiver) {
            case VILLAGERS_COMMITTEE -> ListAudience.VILLAGE;
            case RESIDENTS_COMMITTEE -> ListAudience.RESIDENTS;
            case TOWNSHIP_GOVERNMENT -> ListAudience.TOWNSHIP;
            default -> null;
        };
    }

    /** The list of one of these kinds with the smallest id, or null when the item stands on none. */
    public @Nullable Standing first(ListKind... kinds) {
        List<ListKind> wanted = Arrays.asList(kinds);
        return all.stream()
                .filter(standing -> wanted.contains(standing.version().kind()))
                .findFirst()
                .orElse(null);
    }
}
