package org.polity.examples.cityhall.naive;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with {@code city.json}: "the column is the JSON member, the line is 0". */
final class CityJsonDefects {
    private static final String FILE = "city.json";

    private CityJsonDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (String member : List.of("name", "division", "zone", "datum", "officeHours", "workWeek")) {
            all.add(Defect.of(FILE + " without " + member, plot -> {
                plot.draft().json().remove(member);
                plot.expect(FILE, 0, member, "VALUE_MISSING");
            }));
        }
        all.add(Defect.of(FILE + " with another member", plot -> {
            plot.draft().json().put("nmae", "\"惠州\"");
            plot.expect(FILE, 0, "nmae", "COLUMN_UNKNOWN");
        }));
        all.add(member("zone", "\"Asia/Nowhere\"", "VALUE_MALFORMED"));
        all.add(member("datum", "\"WGS-84\"", "VALUE_MALFORMED"));
        all.add(member("workWeek", "[\"MON\", \"FUNDAY\"]", "VALUE_MALFORMED"));
        all.add(member("workWeek", "[]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[\"12:00-09:00\"]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[\"09:00-09:00\"]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[\"09:00-12:00\", \"11:00-18:00\"]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[\"14:00-18:00\", \"09:00-12:00\"]", "VALUE_OUT_OF_RANGE"));
        all.add(member("officeHours", "[\"nine-twelve\"]", "VALUE_MALFORMED"));
        all.add(member("division", "\"nobody\"", "REFERENCE_UNKNOWN"));
        all.add(Defect.of("city.json names no city", plot -> {
            String other = plot.fresh(CityFile.DIVISIONS).text("code");
            plot.draft().json().put("division", FolderWriter.quoted(other));
            plot.expect(FILE, 0, "division", "LEVEL_WRONG");
        }));
        all.add(Defect.of("no city.json", plot -> {
            plot.draft().json().clear();
            plot.expect(FILE, 0, "", "FILE_UNREADABLE");
        }));
        all.add(Defect.of("city.json is not JSON", plot -> {
            plot.afterwards(folder -> Files.writeString(folder.resolve(FILE), "{ \"name\": \"惠州\", "));
            plot.expect(FILE, 0, "", "FILE_UNREADABLE");
        }));
        return all;
    }

    private static Defect member(String name, String value, String code) {
        return Defect.of(FILE + " " + name + " " + value, plot -> {
            plot.draft().json().put(name, value);
            plot.expect(FILE, 0, name, code);
        });
    }
}
