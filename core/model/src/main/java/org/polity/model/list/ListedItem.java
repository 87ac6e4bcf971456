package org.polity.model.list;

/**
 * An item where it stands (列入事项).
 *
 * @param version the version of the list on which it stands
 * @param item the item
 */
public record ListedItem(ListVersion version, ListItem item) {
    // Refuses an item of another version.
    public ListedItem {
        if (!item.list().equals(version.list()) || item.version() != version.version()) {
            throw new IllegalArgumentException("item `" + item.item() + "` stands on version " + item.version()
                    + " of list `" + item.list() + "`, not on version " + version.version() + " of `" + version.list()
                    + "`");
        }
    }
}
