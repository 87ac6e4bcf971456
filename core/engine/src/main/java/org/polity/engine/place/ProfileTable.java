package org.polity.engine.place;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Datum;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.OfficeHours;

/** The city itself, as a table of one row without a key; its columns are the members of {@code city.json}. */
public final class ProfileTable {
    public static final Column<CityProfile, String> NAME =
            Column.of("name", CellTypes.TEXT, CityProfile::name).required().column();
    public static final Column<CityProfile, DivisionCode> DIVISION = Column.of(
                    "division", CellTypes.id(DivisionCode::new), CityProfile::division)
            .required()
            .names("divisions")
            .column();
    public static final Column<CityProfile, ZoneId> ZONE =
            Column.of("zone", ProfileTypes.ZONE, CityProfile::zone).required().column();
    public static final Column<CityProfile, Datum> DATUM = Column.of("datum", ProfileTypes.DATUM, CityProfile::datum)
            .required()
            .column();
    public static final Column<CityProfile, List<OfficeHours>> OFFICE_HOURS = Column.of(
                    "officeHours", OfficeHoursType.OFFICE_HOURS, CityProfile::officeHours)
            .required()
            .column();
    public static final Column<CityProfile, List<DayOfWeek>> WORK_WEEK = Column.of(
                    "workWeek", ProfileTypes.WORK_WEEK, CityProfile::workWeek)
            .required()
            .column();
    public static final Column<CityProfile, List<String>> PLUGINS = Column.of(
                    "plugins", CellTypes.set(CellTypes.TEXT), CityProfile::plugins)
            .column();
    public static final Column<CityProfile, List<String>> QUOTA_CATEGORIES = Column.of(
                    "quotaCategories", CellTypes.set(CellTypes.TEXT), CityProfile::quotaCategories)
            .column();

    /** {@code city.json}. */
    public static final Table<CityProfile> CITY = Table.of(
            "city",
            CityProfile.class,
            row -> new CityProfile(
                    row.need(NAME),
                    row.need(DIVISION),
                    row.need(ZONE),
                    row.need(DATUM),
                    row.need(OFFICE_HOURS),
                    row.need(WORK_WEEK),
                    row.all(PLUGINS),
                    row.all(QUOTA_CATEGORIES)),
            List.of(NAME, DIVISION, ZONE, DATUM, OFFICE_HOURS, WORK_WEEK, PLUGINS, QUOTA_CATEGORIES));

    private ProfileTable() {}
}
