package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A city folder before it is written: its tables and the members of {@code city.json}. */
final class CityDraft {
    private final Map<CityFile, List<Row>> tables = new EnumMap<>(CityFile.class);
    private final Map<String, String> json = new LinkedHashMap<>();

    /** The rows of a table; changes to the list are changes to the draft. */
    List<Row> rows(CityFile file) {
        return tables.computeIfAbsent(file, ignored -> new ArrayList<>());
    }

    /** The members of {@code city.json}, each as JSON; none when there is no such file. */
    Map<String, String> json() {
        return json;
    }

    /** All bodies, committees included, which have no kind here. */
    List<Row> bodies() {
        return Stream.concat(rows(CityFile.BODIES).stream(), rows(CityFile.COMMITTEES).stream())
                .toList();
    }

    List<String> cells(CityFile file, String column) {
        return rows(file).stream().map(row -> row.text(column)).toList();
    }

    List<Row> where(CityFile file, String column, String cell) {
        return rows(file).stream().filter(row -> row.is(column, cell)).toList();
    }

    /** Adds the row unless the table has one with its key. */
    void addUnlessKnown(CityFile file, Row row) {
        if (rows(file).stream().noneMatch(other -> file.sameKey(other, row))) {
            rows(file).add(row);
        }
    }

    /** A draft with copies of the rows. */
    CityDraft copy() {
        CityDraft copy = new CityDraft();
        tables.forEach((file, rows) -> rows.forEach(row -> copy.rows(file).add(row.copy())));
        copy.json.putAll(json);
        return copy;
    }

    /** The same city for the naive model, without a folder between. */
    NaiveCity city() {
        NaiveCity city = new NaiveCity(zone());
        tables.forEach((file, rows) -> rows.forEach(row -> city.add(file, row)));
        return city;
    }

    private String zone() {
        return json.getOrDefault("zone", "\"UTC\"").replace("\"", "");
    }

    int size() {
        return tables.values().stream().mapToInt(List::size).sum();
    }
}
