package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a grant and with what names it: modes, lists, levels, coercion, changes. */
final class GrantDefects {
    private GrantDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        addModes(all);
        addPowers(all);
        addLists(all);
        addChanges(all);
        return all;
    }

    private static void addModes(List<Defect> all) {
        for (String column : List.of("from", "effective_until")) {
            all.add(Defect.of(
                    "an entrusted grant without " + column,
                    plot -> plot.spoil(CityFile.GRANTS, plot.fresh(CityFile.GRANTS), column, "", "VALUE_MISSING")));
        }
        all.add(Defect.of("an assigned grant with a from", plot -> {
            Row grant = plot.fresh(CityFile.GRANTS).put("mode", "assigned");
            plot.expect(CityFile.GRANTS, grant, "from", "VALUE_OUT_OF_RANGE");
        }));
        all.add(Defect.of("all: with an unknown kind", plot -> {
            String kind = plot.dice().word("all:nonsense", "all:", "all:Department", "all:governance");
            plot.spoil(CityFile.GRANTS, plot.fresh(CityFile.GRANTS), "recipients", kind, "VALUE_MALFORMED");
        }));
    }

    /** A fresh assigned grant of a fresh power, which may then be given another level or kind. */
    private static Row assigned(Plot plot) {
        return plot.fresh(CityFile.GRANTS).put("mode", "assigned").put("from", "");
    }

    private static void addPowers(List<Defect> all) {
        all.add(Defect.of("a coercion power in a grant", plot -> {
            Row coercion = plot.fresh(CityFile.POWERS).put("kind", "coercion");
            Row grant = plot.fresh(CityFile.GRANTS);
            String cell = plot.dice().word(coercion.text("code"), coercion.text("code") + ";" + grant.text("powers"));
            plot.spoil(CityFile.GRANTS, grant, "powers", cell, "CONFLICT");
        }));
        all.add(Defect.withCounties("a power of the city in an assigned grant", plot -> {
            Row power = plot.fresh(CityFile.POWERS).put("level", "city");
            Row grant = assigned(plot);
            String cell = plot.dice().word(power.text("code"), grant.text("powers") + ";" + power.text("code"));
            plot.spoil(CityFile.GRANTS, grant, "powers", cell, "LEVEL_WRONG");
        }));
        all.add(Defect.withCounties("a power of the city in a list of an assigned grant", plot -> {
            Row power = plot.fresh(CityFile.POWERS).put("level", "city");
            Row item = plot.fresh(CityFile.LIST_ITEMS).put("power", power.text("code"));
            plot.spoil(CityFile.GRANTS, assigned(plot), "powers", "list:" + item.text("list"), "LEVEL_WRONG");
        }));
    }

    private static void addLists(List<Defect> all) {
        all.add(Defect.of(
                "a grant of an unknown list",
                plot -> plot.spoil(
                        CityFile.GRANTS, plot.fresh(CityFile.GRANTS), "powers", "list:nobody", "REFERENCE_UNKNOWN")));
        addNoVersion(all, "is not published", "published_on", "");
        addNoVersion(all, "is published later", "published_on", "2021-03-15");
        addNoVersion(all, "begins later", "effective_from", "2021-03-15");
        addNoVersion(all, "has ended", "effective_until", "2021-03-14");
        all.add(Defect.of("a grant of a list whose larger version has ended", plot -> {
            Row list = plot.fresh(CityFile.LISTS);
            plot.last(CityFile.LISTS, list.copy().put("version", "3"))
                    .put("effective_from", "2021-03-03")
                    .put("effective_until", "2021-03-05");
            plot.spoil(
                    CityFile.GRANTS,
                    plot.fresh(CityFile.GRANTS),
                    "powers",
                    "list:" + list.text("list"),
                    "REFERENCE_UNKNOWN");
        }));
        all.add(Defect.of(
                "an item of an unknown version",
                plot -> plot.spoil(
                        CityFile.LIST_ITEMS, plot.fresh(CityFile.LIST_ITEMS), "version", "2", "REFERENCE_UNKNOWN")));
    }

    /** The fresh grant has effect from 2021-03-14. */
    private static void addNoVersion(List<Defect> all, String what, String column, String cell) {
        all.add(Defect.of("a grant of a list that " + what, plot -> {
            Row list = plot.fresh(CityFile.LISTS).put(column, cell);
            plot.spoil(
                    CityFile.GRANTS,
                    plot.fresh(CityFile.GRANTS),
                    "powers",
                    "list:" + list.text("list"),
                    "REFERENCE_UNKNOWN");
        }));
    }

    /** "A change that names a power or recipient that its grant does not have is CONFLICT." */
    private static void addChanges(List<Defect> all) {
        all.add(Defect.of("a change of a power that its grant does not have", plot -> {
            Row power = plot.fresh(CityFile.POWERS);
            Row change = plot.fresh(CityFile.GRANT_CHANGES);
            String cell = plot.dice().word(power.text("code"), change.text("powers") + ";" + power.text("code"));
            plot.spoil(CityFile.GRANT_CHANGES, change, "powers", cell, "CONFLICT");
        }));
        all.add(Defect.of("a change of a recipient that its grant does not have", plot -> {
            Row body = plot.fresh(CityFile.BODIES);
            Row change = plot.fresh(CityFile.GRANT_CHANGES);
            String cell = plot.dice().word(body.text("id"), body.text("id") + ";" + change.text("recipients"));
            plot.spoil(CityFile.GRANT_CHANGES, change, "recipients", cell, "CONFLICT");
        }));
        all.add(Defect.of("a change of a coercion power", plot -> {
            Row change = plot.fresh(CityFile.GRANT_CHANGES);
            Row coercion = plot.fresh(CityFile.POWERS).put("kind", "coercion");
            coercion.put("linked_penalty", change.text("powers"));
            plot.spoil(CityFile.GRANT_CHANGES, change, "powers", coercion.text("code"), "CONFLICT");
        }));
    }
}
