package org.polity.engine.city;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.CoverTables;
import org.polity.engine.body.MergerTables;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.committee.DisputeTables;
import org.polity.engine.committee.HeadTables;
import org.polity.engine.committee.MeetingTables;
import org.polity.engine.committee.OrderTables;
import org.polity.engine.committee.WhistleTables;
import org.polity.engine.fund.FundTables;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.list.ListTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.engine.power.PowerTables;
import org.polity.engine.quota.QuotaTables;
import org.polity.engine.review.ReviewTables;
import org.polity.model.basis.Fact;

/** All tables that the engine records, those of the city format first, in its order. */
public final class CityTables {
    /** The tables that the city format has files for. */
    static final List<Table<?>> IN_FOLDER = List.of(
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
            CommitteeTables.MEMBERS,
            CoverTables.COVERS,
            CoverTables.ABSENCES,
            QuotaTables.COMMANDS,
            MergerTables.MERGERS,
            FundTables.FUNDS);

    private static final List<Table<?>> BY_ACT_ALONE = List.of(
            BodyTables.EQUIPMENT,
            CoverTables.SECONDMENTS,
            MergerTables.HANDOVERS,
            AdmissionTables.ADMISSIONS,
            AdmissionTables.STEPS,
            ReviewTables.REVIEWS,
            ReviewTables.OPINIONS,
            ReviewTables.FINDINGS,
            ReviewTables.CLOSURES,
            ReviewTables.OUTCOMES,
            ReviewTables.TALLIES,
            OrderTables.ORDERS,
            OrderTables.REPORTS,
            MeetingTables.MEETINGS,
            MeetingTables.RESOLUTIONS,
            MeetingTables.DECISIONS,
            WhistleTables.WHISTLES,
            WhistleTables.ARRIVALS,
            WhistleTables.SCORES,
            HeadTables.OPINIONS,
            HeadTables.ACTS,
            DisputeTables.DISPUTES,
            DisputeTables.RULINGS,
            FundTables.APPROPRIATIONS,
            FundTables.FINES,
            FundTables.FORMULAS);

    /** All tables. */
    public static final List<Table<?>> ALL =
            Stream.concat(IN_FOLDER.stream(), BY_ACT_ALONE.stream()).toList();

    /** The files of the city format that no table reads yet, without their endings. */
    static final List<String> NOT_YET = List.of("territory", "grids", "grid_staff", "categories", "limits", "calendar");

    private CityTables() {}

    /** The table of a name, or null. */
    static @Nullable Table<?> find(String name) {
        return find(ALL, name);
    }

    /** The table of a file of the city format, by its name without ending, or null. */
    static @Nullable Table<?> inFolder(String name) {
        return find(IN_FOLDER, name);
    }

    /**
     * The recording of a fact that a host gave.
     *
     * @throws IllegalArgumentException if it is no fact of the city's tables
     */
    public static Recording<?> recording(Fact fact) {
        for (Table<?> table : ALL) {
            if (table.type() == fact.getClass()) {
                return recording(table, fact);
            }
        }
        throw new IllegalArgumentException(fact.getClass().getName() + " is no fact of the city's tables");
    }

    private static <F extends Fact> Recording<F> recording(Table<F> table, Fact fact) {
        return new Recording<>(table, table.type().cast(fact));
    }

    private static @Nullable Table<?> find(List<Table<?>> tables, String name) {
        for (Table<?> table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }
}
