package org.polity.model.list;

import java.util.List;

/**
 * The difference of two states of lists, item by item (清单差异): of two versions of one list, or of all the lists that
 * hold for one audience on two days. Items are matched by their identifiers and never by their names.
 *
 * @param before the versions that stood before, by list
 * @param after the versions that stand after, by list
 * @param changes what became of each item that did not stay as it was, by item; an item that stands on several lists may
 *     occur several times, and an order by list follows
 * @param unchanged how many items stand where they stood, in the same words
 */
public record ListDifference(
        List<ListVersion> before, List<ListVersion> after, List<ItemChange> changes, int unchanged) {
    // Copies the lists.
    public ListDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
    }

    /**
     * The changes of a kind.
     *
     * @param kind the kind
     * @return in the order of all changes
     */
    public List<ItemChange> of(ItemChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * How many changes are of a kind.
     *
     * @param kind the kind
     * @return 0 or more
     */
    public int count(ItemChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
