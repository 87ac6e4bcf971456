package org.polity.examples.cityhall.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A city as its folders tell it, kept as rows and searched from end to end. What was known after the first folders is
 * the city made of those alone.
 */
final class NaiveCity {
    private static final Pattern ZONE = Pattern.compile("\"zone\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<CityFile, List<Row>> tables = new EnumMap<>(CityFile.class);
    private final List<Row> bodies = new ArrayList<>();
    private ZoneId zone;

    /** A city of which nothing is known but where it lies. */
    NaiveCity(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** Reads the folders one after another. None is the empty database. */
    static NaiveCity of(List<Path> folders) {
        NaiveCity city = new NaiveCity("UTC");
        folders.forEach(city::load);
        return city;
    }

    private void load(Path folder) {
        try {
            Path json = folder.resolve("city.json");
            if (Files.exists(json)) {
                Matcher matcher = ZONE.matcher(Files.readString(json));
                zone = matcher.find() ? ZoneId.of(matcher.group(1)) : zone;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (CityFile file : CityFile.values()) {
            Path table = folder.resolve(file.fileName());
            if (Files.exists(table)) {
                addAll(file, NaiveCsv.read(table));
            }
        }
    }

    /** A row whose key an earlier folder had fills in what is empty there; every other row is new. */
    private void addAll(CityFile file, List<Row> read) {
        List<Row> earlier = List.copyOf(rows(file));
        for (Row row : read) {
            earlier.stream()
                    .filter(known -> file.sameKey(known, row))
                    .findFirst()
                    .ifPresentOrElse(known -> fillIn(file, known, row), () -> add(file, row));
        }
        bodies.clear();
    }

    private static void fillIn(CityFile file, Row known, Row row) {
        file.columns().stream()
                .filter(column -> column.fillable() && !known.has(column.name()))
                .forEach(column -> known.put(column.name(), row.text(column.name())));
    }

    /** Adds a row as it is, which must have a key of its own. */
    void add(CityFile file, Row row) {
        tables.computeIfAbsent(file, ignored -> new ArrayList<>()).add(row);
        bodies.clear();
    }

    ZoneId zone() {
        return zone;
    }

    List<Row> rows(CityFile file) {
        return tables.getOrDefault(file, List.of());
    }

    Optional<Row> division(String code) {
        return find(rows(CityFile.DIVISIONS), "code", code);
    }

    Optional<Row> power(String code) {
        return find(rows(CityFile.POWERS), "code", code);
    }

    Optional<Row> body(String id) {
        return find(bodies(), "id", id);
    }

    /** "The rows of committees.csv are bodies of kind committee too." */
    List<Row> bodies() {
        if (bodies.isEmpty()) {
            bodies.addAll(rows(CityFile.BODIES));
            rows(CityFile.COMMITTEES)
                    .forEach(committee -> bodies.add(committee.copy().put("kind", "committee")));
        }
        return bodies;
    }

    /** "Contains" always goes by the tree of parents, never by digits of a code. A division contains itself. */
    boolean contains(String division, String place) {
        String at = place;
        while (!at.isEmpty()) {
            if (at.equals(division)) {
                return true;
            }
            at = division(at).map(row -> row.text("parent")).orElse("");
        }
        return false;
    }

    /**
     * "A body exists on the days of [established, abolished); an empty established means since always." "On on the
     * predecessors end."
     */
    boolean exists(Row body, LocalDate day) {
        return body.holds("established", "abolished", day)
                && successor(body.text("id"), day).equals(body.text("id"));
    }

    /** Who carries on what a body did, asked on a day: the body itself until the day of a merger that ends it. */
    String successor(String body, LocalDate day) {
        String at = body;
        Optional<Row> merger = ending(at, day);
        while (merger.isPresent()) {
            at = merger.get().text("successor");
            merger = ending(at, day);
        }
        return at;
    }

    private Optional<Row> ending(String body, LocalDate day) {
        return rows(CityFile.MERGERS).stream()
                .filter(merger -> merger.values("predecessors").contains(body) && merger.reached("on", day))
                .findFirst();
    }

    private static Optional<Row> find(List<Row> rows, String column, String value) {
        return rows.stream().filter(row -> row.is(column, value)).findFirst();
    }
}
