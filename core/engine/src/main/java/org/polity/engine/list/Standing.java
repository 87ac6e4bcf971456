package org.polity.engine.list;

import java.util.List;
import org.polity.engine.basis.Known;
import org.polity.model.decision.Ground;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.Need;

/** An item on a version of a list that holds on the day asked about. */
public record Standing(Known<ListVersion> list, Known<ListItem> item) {
    public ListVersion version() {
        return list.fact();
    }

    public String itemName() {
        return item.fact().name();
    }

    public boolean needs(Need need) {
        return item.fact().needs().contains(need);
    }

    public List<Ground> grounds() {
        return List.of(ListTables.LISTS.ground(list), ListTables.LIST_ITEMS.ground(item));
    }
}
