package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be wrong with a second folder because of the first (section 3). */
final class ReloadDefects {
    /** Columns of which a row may get another value without any other problem, and such a value. */
    private static final Map<String, String> OTHER_VALUES = Map.of(
            "name", "另名",
            "basis", "另一条",
            "instrument", "另一决定",
            "domains", "another;word",
            "sanctions", "another",
            "fine_max", "77777.7",
            "organisation_max", "77777.77",
            "lead_domain", "another",
            "hours", "99.5",
            "needs", "authority");

    private ReloadDefects() {}

    /** The sound city with one more row in every table, and with grants that hang on list versions. */
    static CityDraft prepare(CityDraft sound, Dice dice) {
        CityDraft prepared = sound.copy();
        FreshRows fresh = new FreshRows("y", sound, prepared, dice);
        for (CityFile file : CityFile.values()) {
            fresh.add(file);
        }
        Row ending = fresh.add(CityFile.LISTS).put("list", "yEnding");
        Row overtaken = fresh.add(CityFile.LISTS).put("list", "yOvertaken");
        prepared.rows(CityFile.LISTS)
                .add(overtaken
                        .copy()
                        .put("version", "2")
                        .put("published_on", "")
                        .put("effective_from", "2021-03-03")
                        .put("effective_until", "2021-03-05"));
        for (Row list : List.of(ending, overtaken)) {
            fresh.add(CityFile.GRANTS).put("powers", "list:" + list.text("list"));
        }
        return prepared;
    }

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            for (Column column : file.columns()) {
                if (!column.key() && OTHER_VALUES.containsKey(column.name())) {
                    String value = OTHER_VALUES.get(column.name());
                    all.add(of(file, column.name() + " differs", plot -> known(plot, file, column.name(), value)));
                }
                if (!column.key() && column.fillable()) {
                    addFilled(all, file, column.name());
                }
            }
            all.add(of(file, "a known row twice", plot -> {
                Row second = plot.last(
                        file,
                        plot.last(
                                        file,
                                        pick(plot, file, file.keys().get(0).name())
                                                .copy())
                                .copy());
                plot.expect(file, second, file.keys().get(0).name(), "DUPLICATE_ID");
            }));
        }
        addCityJson(all);
        addOthers(all);
        return all;
    }

    private static Defect of(CityFile file, String what, java.util.function.Consumer<Plot> planting) {
        return Defect.of("again " + file.fileName() + ": " + what, planting);
    }

    /** A row of the first folder that has a cell in the column. */
    private static Row pick(Plot plot, CityFile file, String column) {
        List<Row> rows = new ArrayList<>(plot.sound().rows(file));
        rows.removeIf(row -> !row.has(column));
        return plot.dice().pick(rows);
    }

    /** Repeats a known row with another cell: "CONFLICT at the first column of this page that differs". */
    private static void known(Plot plot, CityFile file, String column, String cell) {
        Row row = plot.last(file, pick(plot, file, column).copy());
        plot.spoil(file, row, column, cell, "CONFLICT");
        List<String> columns = file.columnNames();
        for (String later : columns.subList(columns.indexOf(column) + 1, columns.size())) {
            boolean free = !file.column(later).key() && OTHER_VALUES.containsKey(later) && row.has(later);
            if (free && plot.dice().chance(50)) {
                row.put(later, OTHER_VALUES.getOrDefault(later, ""));
            }
        }
    }

    /** What is filled in stays: neither another date nor an empty cell replaces it; and a period stays in order. */
    private static void addFilled(List<Defect> all, CityFile file, String column) {
        all.add(of(file, column + " is another day", plot -> {
            Row row = plot.last(file, pick(plot, file, column).copy());
            plot.spoil(file, row, column, row.date(column).plusDays(1).toString(), "CONFLICT");
        }));
        boolean required = file == CityFile.GRANTS && column.equals("effective_until");
        if (!required) {
            all.add(of(file, column + " is emptied", plot -> {
                Row row = plot.last(file, pick(plot, file, column).copy());
                plot.spoil(file, row, column, "", "CONFLICT");
            }));
        }
        if (!file.period().isEmpty() && file.period().get(1).equals(column)) {
            all.add(new Defect(
                    "again " + file.fileName() + ": " + column + " is filled in before the beginning",
                    draft -> !open(draft, file, column).isEmpty(),
                    plot -> {
                        Row row = plot.dice()
                                .pick(open(plot.sound(), file, column))
                                .copy();
                        String before =
                                row.date(file.period().get(0)).minusDays(1).toString();
                        plot.spoil(file, plot.last(file, row), column, before, "PERIOD_REVERSED");
                    }));
        }
    }

    private static List<Row> open(CityDraft draft, CityFile file, String column) {
        return draft.rows(file).stream()
                .filter(row -> !row.has(column) && row.has(file.period().get(0)))
                .toList();
    }

    /** "A later city.json must not differ." */
    private static void addCityJson(List<Defect> all) {
        Map<String, String> others = Map.of(
                "name", "\"另一市\"",
                "zone", "\"Asia/Tokyo\"",
                "officeHours", "[\"08:00-12:00\"]",
                "workWeek", "[\"MON\"]");
        for (String member : List.of("name", "zone", "officeHours", "workWeek")) {
            all.add(Defect.of("again city.json: " + member + " differs", plot -> {
                plot.draft().json().putAll(plot.sound().json());
                plot.draft().json().put(member, others.getOrDefault(member, ""));
                plot.expect("city.json", 0, member, "CONFLICT");
            }));
        }
    }

    private static void addOthers(List<Defect> all) {
        all.add(of(CityFile.OFFICERS, "a known officer under another name", plot -> {
            Row row = pick(plot, CityFile.OFFICERS, "id")
                    .copy()
                    .put("from", "2018-01-01")
                    .put("until", "");
            plot.spoil(CityFile.OFFICERS, plot.last(CityFile.OFFICERS, row), "name", "另名", "CONFLICT");
        }));
        all.add(of(CityFile.LISTS, "a version ends before a grant of it", plot -> {
            Row row =
                    plot.sound().where(CityFile.LISTS, "list", "yEnding").get(0).copy();
            plot.spoil(CityFile.LISTS, plot.last(CityFile.LISTS, row), "effective_until", "2021-03-10", "CONFLICT");
        }));
        all.add(of(CityFile.LISTS, "a version is published that overtakes that of a grant", plot -> {
            Row row = plot.sound().where(CityFile.LISTS, "list", "yOvertaken").stream()
                    .filter(version -> version.is("version", "2"))
                    .findFirst()
                    .orElseThrow()
                    .copy();
            plot.spoil(CityFile.LISTS, plot.last(CityFile.LISTS, row), "published_on", "2021-03-04", "CONFLICT");
        }));
        all.add(of(CityFile.GRANT_CHANGES, "a change of a power that the known grant does not have", plot -> {
            Row grant = plot.sound()
                    .where(CityFile.GRANTS, "powers", "list:yEnding")
                    .get(0);
            Row change = plot.fresh(CityFile.GRANT_CHANGES)
                    .put("grant", grant.text("id"))
                    .put("recipients", "");
            plot.expect(CityFile.GRANT_CHANGES, change, "powers", "CONFLICT");
        }));
    }
}
