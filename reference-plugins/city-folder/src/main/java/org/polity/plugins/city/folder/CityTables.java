package org.polity.plugins.city.folder;

import java.util.List;

/** The files of a city folder by name, in the order of the page that describes them. */
final class CityTables {
    static final String CSV = ".csv";
    static final String XLSX = ".xlsx";
    static final String GEOJSON = ".geojson";

    /** Tables of rows: {@code NAME.csv} or {@code NAME.xlsx}. */
    static final List<String> ROWS = List.of(
            "divisions",
            "bodies",
            "powers",
            "lists",
            "list_items",
            "grants",
            "grant_starts",
            "grant_changes",
            "officers",
            "certificates",
            "trainings",
            "committees",
            "committee_members",
            "covers",
            "absences",
            "quota_commands",
            "mergers",
            "funds",
            "grid_staff",
            "categories",
            "limits",
            "calendar");

    /** Tables of polygons: {@code NAME.geojson}. */
    static final List<String> POLYGONS = List.of("territory", "grids");

    private CityTables() {}

    /** The table that a file of this name would hold: the name without its ending. */
    static String tableOf(String file) {
        int end = file.lastIndexOf('.');
        return end < 0 ? file : file.substring(0, end);
    }
}
