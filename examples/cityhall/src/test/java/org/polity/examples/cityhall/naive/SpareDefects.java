package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bad cell in a row that others name: "a row with a bad cell still defines its id", so that nothing else is found. The
 * cells are those on which no other row hangs.
 */
final class SpareDefects {
    private static final Map<CityFile, List<String>> SPARE = Map.of(
            CityFile.DIVISIONS, List.of("name"),
            CityFile.BODIES, List.of("name", "established"),
            CityFile.COMMITTEES, List.of("name", "kind", "chair_office", "established"),
            CityFile.POWERS, List.of("name", "domain", "basis", "in_force_from"),
            CityFile.LISTS, List.of("name"),
            CityFile.GRANTS, List.of("instrument"),
            CityFile.CERTIFICATES, List.of("domains", "valid_from"),
            CityFile.OFFICERS, List.of("name", "from"));

    private SpareDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            for (String column : SPARE.getOrDefault(file, List.of())) {
                all.add(new Defect(
                        file.fileName() + " " + column + " of a known row",
                        draft -> !draft.rows(file).isEmpty(),
                        plot -> spoilKnown(plot, file, file.column(column))));
            }
        }
        return all;
    }

    private static void spoilKnown(Plot plot, CityFile file, Column column) {
        Row row = plot.dice().pick(plot.known(file));
        boolean malformed = column.type() == Column.Type.DATE || column.type() == Column.Type.WORD;
        boolean missing = !malformed || (column.required() && plot.dice().chance(50));
        plot.spoil(file, row, column.name(), missing ? "" : "nonsense", missing ? "VALUE_MISSING" : "VALUE_MALFORMED");
    }
}
