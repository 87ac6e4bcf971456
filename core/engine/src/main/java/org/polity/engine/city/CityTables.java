package org.polity.engine.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.list.ListTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.engine.power.PowerTables;

/** All tables that the engine reads and records, in the order of the city format. */
public final class CityTables {
    public static final List<Table<?>> ALL = List.of(
            ProfileTable.CITY,
            PlaceTables.DIVISIONS,
            BodyTables.BODIES,
            PowerTables.POWERS,
            ListTables.LISTS,
            ListTables.LIST_ITEMS,
            GrantTables.GRANTS,
            GrantTables.GRANT_STARTS,
            GrantTables.GRANT_CHANGES,
            BodyTables.OFFICERS,
            BodyTables.CERTIFICATES,
            BodyTables.TRAININGS,
            CommitteeTables.COMMITTEES,
            CommitteeTables.MEMBERS);

    /** The files of the city format that no table reads yet, without their endings. */
    static final List<String> NOT_YET = List.of(
            "covers",
            "absences",
            "quota_commands",
            "mergers",
            "funds",
            "territory",
            "grids",
            "grid_staff",
            "categories",
            "limits",
            "calendar");

    private CityTables() {}

    /** The table of a name, or null. */
    static @Nullable Table<?> find(String name) {
        for (Table<?> table : ALL) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }
}
