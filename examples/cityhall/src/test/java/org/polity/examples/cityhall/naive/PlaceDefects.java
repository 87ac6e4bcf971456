package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with the tree of divisions. */
final class PlaceDefects {
    private PlaceDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        all.add(parent("a community without a parent", "community", "", "VALUE_MISSING"));
        all.add(parent("a community below the city", "community", "city", "LEVEL_WRONG"));
        all.add(parent("a community below a community", "community", "community", "LEVEL_WRONG"));
        all.add(parent("a township below a township", "township", "township", "LEVEL_WRONG"));
        all.add(parent("a township without a parent", "township", "", "VALUE_MISSING"));
        all.add(counties(parent("a community below a county", "community", "county", "LEVEL_WRONG")));
        all.add(counties(parent("a township below the city of counties", "township", "city", "LEVEL_WRONG")));
        all.add(counties(parent("a county below a county", "county", "county", "LEVEL_WRONG")));
        all.add(counties(parent("a county below a township", "county", "township", "LEVEL_WRONG")));
        all.add(Defect.of("a division that is its own parent", plot -> {
            Row row = plot.fresh(CityFile.DIVISIONS);
            row.put("level", plot.dice().word("community", "township"));
            plot.spoil(CityFile.DIVISIONS, row, "parent", row.text("code"), "LEVEL_WRONG");
        }));
        all.add(Defect.of("a second city", plot -> {
            Row second = Row.of("code", "x2", "name", "第二市", "level", "", "kind", "", "parent", "");
            plot.spoil(CityFile.DIVISIONS, plot.last(CityFile.DIVISIONS, second), "level", "city", "CONFLICT");
        }));
        return all;
    }

    /** The city must have no parent, and the row of the city is one that every folder of a first load has. */
    static List<Defect> ofKnownCity() {
        return List.of(Defect.of("a city with a parent", plot -> {
            Row city = plot.known(CityFile.DIVISIONS).stream()
                    .filter(row -> row.is("level", "city"))
                    .findFirst()
                    .orElseThrow();
            String other = plot.fresh(CityFile.DIVISIONS).text("code");
            plot.spoil(CityFile.DIVISIONS, city, "parent", other, "VALUE_OUT_OF_RANGE");
        }));
    }

    /** A fresh division of the level whose parent is another one of the other level. */
    private static Defect parent(String name, String level, String parentLevel, String code) {
        return Defect.of(name, plot -> {
            List<Row> parents = plot.sound().where(CityFile.DIVISIONS, "level", parentLevel);
            String parent = parentLevel.isEmpty()
                    ? ""
                    : parents.isEmpty()
                            ? plot.fresh(CityFile.DIVISIONS).text("code")
                            : plot.dice().pick(parents).text("code");
            Row row = plot.fresh(CityFile.DIVISIONS).put("level", level);
            plot.spoil(CityFile.DIVISIONS, row, "parent", parent, code);
        });
    }

    private static Defect counties(Defect defect) {
        return Defect.withCounties(defect.name(), defect.planting());
    }
}
