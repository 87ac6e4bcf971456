package org.polity.engine.duty;

import java.util.List;
import org.polity.engine.basis.Known;
import org.polity.engine.list.ListTables;
import org.polity.model.decision.Ground;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.Need;

/** An item on a version of a list that holds on the day asked about. */
record Standing(Known<ListVersion> list, Known<ListItem> item) {
    ListVersion version() {
        return list.fact();
    }

    String itemName() {
        return item.fact().name();
    }

    boolean needs(Need need) {
        return item.fact().needs().contains(need);
    }

    List<Ground> grounds() {
        return List.of(ListTables.LISTS.ground(list), ListTables.LIST_ITEMS.ground(item));
    }
}
