package org.polity.engine.list;

import java.util.List;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Reference;
import org.polity.engine.basis.Row;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.spi.city.ProblemCode;

/** The rule of list items: an item of a known list belongs to a known version of it. */
public final class ListCheck {
    private ListCheck() {}

    /** Judges the items that were given. */
    public static void judge(Judging judging) {
        if (!judging.isComplete(ListTables.LISTS, List.of(ListTables.LIST, ListTables.VERSION))) {
            return;
        }
        for (Row<ListItem> row : judging.rows(ListTables.LIST_ITEMS)) {
            ListId list = row.get(ListTables.ITEM_LIST);
            Integer version = row.get(ListTables.ITEM_VERSION);
            if (list != null
                    && version != null
                    && judging.knows(new Reference(ListTables.LISTS.name(), list.value()))
                    && !judging.knows(ListTables.LISTS, ListTables.versionKey(list, version))) {
                judging.report(
                        row,
                        ListTables.ITEM_VERSION,
                        ProblemCode.REFERENCE_UNKNOWN,
                        "no row of lists defines version " + version + " of list `" + list + "`");
            }
        }
    }
}
