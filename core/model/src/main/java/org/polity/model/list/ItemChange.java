package org.polity.model.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item (事项变化). An item that moved may have been reworded too: then the columns say so.
 *
 * @param item the item
 * @param kind what became of it
 * @param before where it stood; null exactly when it was added
 * @param after where it stands; null exactly when it was dropped
 * @param columns what it says otherwise than before, in the order of the columns; empty when added or dropped
 */
public record ItemChange(
        ItemId item,
        ItemChangeKind kind,
        @Nullable ListedItem before,
        @Nullable ListedItem after,
        List<ItemColumn> columns) {
    // Copies the columns; refuses a place that the kind does not have, or lacks.
    public ItemChange {
        columns = List.copyOf(columns);
        if ((before == null) != (kind == ItemChangeKind.ADDED) || (after == null) != (kind == ItemChangeKind.DROPPED)) {
            throw new IllegalArgumentException("item `" + item + "` is " + kind.word()
                    + ": give where it stood unless added, and where it stands unless dropped");
        }
    }

    /**
     * Where it stood.
     *
     * @return the place, or empty when it was added
     */
    public Optional<ListedItem> stood() {
        return Optional.ofNullable(before);
    }

    /**
     * Where it stands.
     *
     * @return the place, or empty when it was dropped
     */
    public Optional<ListedItem> stands() {
        return Optional.ofNullable(after);
    }
}
