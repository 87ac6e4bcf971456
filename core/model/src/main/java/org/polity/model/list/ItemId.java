package org.polity.model.list;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of an item (事项) on a list.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record ItemId(String value) implements Comparable<ItemId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public ItemId {
        Identifiers.check("item id", value);
    }

    @Override
    public int compareTo(ItemId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
