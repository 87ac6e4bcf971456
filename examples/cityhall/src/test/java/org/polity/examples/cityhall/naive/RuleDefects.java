package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong between the cells of a row, or between two rows of one file: keys, periods, ranges, circles. */
final class RuleDefects {
    private RuleDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            all.add(Defect.of(file.fileName() + " the same row twice", plot -> twice(plot, file, false)));
            all.add(Defect.of(file.fileName() + " two rows with one key", plot -> twice(plot, file, true)));
            if (!file.period().isEmpty()) {
                all.add(Defect.of(file.fileName() + " period reversed", plot -> reversed(plot, file)));
            }
        }
        for (String party : List.of("citizen", "organisation")) {
            all.add(Defect.of(party + " minimum above maximum", plot -> {
                Row power = plot.fresh(CityFile.POWERS).put(party + "_min", "300.01");
                plot.spoil(CityFile.POWERS, power, party + "_max", "300", "VALUE_OUT_OF_RANGE");
            }));
        }
        all.add(Defect.of("an id in both bodies.csv and committees.csv", plot -> {
            Row body = plot.fresh(CityFile.BODIES);
            Row committee = plot.fresh(CityFile.COMMITTEES);
            plot.spoil(CityFile.COMMITTEES, committee, "id", body.text("id"), "DUPLICATE_ID");
        }));
        all.add(Defect.of("an officer under two names", plot -> {
            Row officer = plot.fresh(CityFile.OFFICERS);
            Row other = plot.last(CityFile.OFFICERS, officer.copy().put("from", "2021-03-01"));
            plot.spoil(CityFile.OFFICERS, other, "name", "乙", "CONFLICT");
        }));
        addCircles(all);
        addSuperiors(all);
        addLinks(all);
        return all;
    }

    /** "DUPLICATE_ID stands at the first key column of the second row", "equal or not". */
    private static void twice(Plot plot, CityFile file, boolean differing) {
        Row row = plot.fresh(file);
        Row second = plot.last(file, row.copy());
        String column = differing ? plot.dice().pick(otherColumns(file)) : "";
        if (!column.isEmpty()) {
            second.put(column, file.column(column).type() == Column.Type.DATE ? "2021-03-28" : "另");
        }
        plot.expect(file, second, file.keys().get(0).name(), "DUPLICATE_ID");
    }

    /** Columns in which two rows of one key may differ without another problem. */
    private static List<String> otherColumns(CityFile file) {
        List<String> columns = new ArrayList<>();
        for (Column column : file.columns()) {
            boolean free = !column.key() && (column.type() == Column.Type.TEXT || column.fillable());
            if (free && !(file == CityFile.OFFICERS && column.name().equals("name"))) {
                columns.add(column.name());
            }
        }
        return columns.isEmpty() ? List.of("") : columns;
    }

    /** "until before from is PERIOD_REVERSED" at the until cell; "until = from is an empty period" and no problem. */
    private static void reversed(Plot plot, CityFile file) {
        plot.fresh(file)
                .put(file.period().get(0), "2021-03-10")
                .put(file.period().get(1), "2021-03-10");
        Row row = plot.fresh(file).put(file.period().get(0), "2021-03-20");
        plot.spoil(file, row, file.period().get(1), "2021-03-19", "PERIOD_REVERSED");
    }

    /** "CYCLE: on every cell of the circle", and on no other; it comes before CONFLICT. */
    private static void addCircles(List<Defect> all) {
        for (int length = 1; length <= 4; length++) {
            int bodies = length;
            all.add(Defect.of("a circle of " + bodies + " superiors", plot -> {
                List<Row> circle = new ArrayList<>();
                for (int i = 0; i < bodies; i++) {
                    circle.add(plot.fresh(CityFile.BODIES));
                }
                for (int i = 0; i < bodies; i++) {
                    String next = circle.get((i + 1) % bodies).text("id");
                    plot.spoil(CityFile.BODIES, circle.get(i), "superior", next, "CYCLE");
                }
                // It leads into the circle and is not on it.
                plot.fresh(CityFile.BODIES).put("superior", circle.get(0).text("id"));
            }));
        }
        all.add(Defect.of("a team that is its own superior", plot -> {
            Row team = plot.fresh(CityFile.BODIES).put("kind", "enforcement_team");
            plot.spoil(CityFile.BODIES, team, "superior", team.text("id"), "CYCLE");
        }));
    }

    /** "An enforcement_team and a dispatched_agency have a superior of neither kind." */
    private static void addSuperiors(List<Defect> all) {
        List<String> kinds = List.of("enforcement_team", "dispatched_agency");
        for (String kind : kinds) {
            all.add(Defect.of(kind + " without a superior", plot -> {
                Row body = plot.fresh(CityFile.BODIES).put("kind", kind);
                plot.spoil(CityFile.BODIES, body, "superior", "", "VALUE_MISSING");
            }));
            all.add(Defect.of(kind + " below one of its kind", plot -> {
                String organ = plot.fresh(CityFile.BODIES).text("id");
                Row above = plot.fresh(CityFile.BODIES).put("kind", plot.dice().pick(kinds));
                above.put("superior", organ);
                Row body = plot.fresh(CityFile.BODIES).put("kind", kind);
                plot.spoil(CityFile.BODIES, body, "superior", above.text("id"), "CONFLICT");
            }));
        }
    }

    /** "linked_penalty is for coercion only and names a penalty (CONFLICT)." */
    private static void addLinks(List<Defect> all) {
        all.add(Defect.of("a linked penalty that is none", plot -> {
            Row other = plot.fresh(CityFile.POWERS).put("kind", plot.dice().word("licence", "coercion", "other"));
            Row power = plot.fresh(CityFile.POWERS).put("kind", "coercion");
            plot.spoil(CityFile.POWERS, power, "linked_penalty", other.text("code"), "CONFLICT");
        }));
        all.add(Defect.of("a linked penalty of what is no coercion", plot -> {
            Row penalty = plot.fresh(CityFile.POWERS);
            Row power = plot.fresh(CityFile.POWERS).put("kind", plot.dice().word("licence", "penalty", "inspection"));
            plot.spoil(CityFile.POWERS, power, "linked_penalty", penalty.text("code"), "CONFLICT");
        }));
    }
}
