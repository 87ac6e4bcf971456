package org.polity.model.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.power.PowerCode;

/**
 * One item (事项) of one version of a list.
 *
 * @param list the list
 * @param version the version's number
 * @param item its identifier within the list
 * @param name its wording
 * @param power the power it names, or null
 * @param leadDomain the field that leads, or null
 * @param basis its basis as cited, or null
 * @param needs what must come down with it
 */
public record ListItem(
        ListId list,
        int version,
        ItemId item,
        String name,
        @Nullable PowerCode power,
        @Nullable String leadDomain,
        @Nullable String basis,
        List<Need> needs)
        implements Fact {
    // Copies the needs.
    public ListItem {
        needs = List.copyOf(needs);
    }
}
