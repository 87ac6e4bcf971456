package org.polity.engine.city;

import java.util.List;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.list.ListTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.power.PowerTables;

/** All tables that the engine reads and records, in the order of the city format. */
public final class CityTables {
    public static final List<Table<?>> ALL = List.of(
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
            CommitteeTables.COMMITTEES);

    private CityTables() {}
}
