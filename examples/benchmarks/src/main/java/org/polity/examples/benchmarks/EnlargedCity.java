package org.polity.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.CitySource;

/** A city several times its size: every row but those of powers, lists and the city itself stands once for each copy. */
final class EnlargedCity implements CitySource {
    /** By table, the columns whose identifiers are made the copy's own. */
    private static final Map<String, List<String>> OWN = new HashMap<>();

    static {
        OWN.put("divisions", List.of("code", "parent"));
        OWN.put("bodies", List.of("id", "division", "superior"));
        OWN.put("committees", List.of("id", "division"));
        OWN.put("grants", List.of("id", "from", "recipients"));
        OWN.put("grant_starts", List.of("grant", "division"));
        OWN.put("grant_changes", List.of("grant", "recipients"));
        OWN.put("officers", List.of("id", "body"));
        OWN.put("certificates", List.of("officer", "number"));
        OWN.put("trainings", List.of("officer"));
    }

    private final CitySource origin;
    private final int copies;
    private final String city;

    /** @param city the code of the city's own division, which is not copied */
    EnlargedCity(CitySource origin, int copies, String city) {
        this.origin = origin;
        this.copies = copies;
        this.city = city;
    }

    @Override
    public String key() {
        return "enlarged";
    }

    @Override
    public void read(String location, CityIntake intake) {
        origin.read(location, new CityIntake() {
            @Override
            public Interest interestIn(String table) {
                return intake.interestIn(table);
            }

            @Override
            public RowIntake table(String table, String file, List<String> columns) {
                return new Copies(intake.table(table, file, columns), columns, OWN.getOrDefault(table, List.of()));
            }

            @Override
            public void problem(CityProblem problem) {
                intake.problem(problem);
            }

            @Override
            public void warning(String file, String message) {
                intake.warning(file, message);
            }
        });
    }

    private final class Copies implements CityIntake.RowIntake {
        private final CityIntake.RowIntake rows;
        private final List<String> columns;
        private final List<String> own;
        private long line;

        Copies(CityIntake.RowIntake rows, List<String> columns, List<String> own) {
            this.rows = rows;
            this.columns = columns;
            this.own = own;
        }

        @Override
        public boolean row(long ignored, List<String> cells) {
            boolean more = rows.row(++line, cells);
            boolean single = own.isEmpty() || cells.contains(city) && cells.indexOf(city) == columns.indexOf("code");
            for (int copy = 1; copy < copies && !single; copy++) {
                List<String> copied = new ArrayList<>(cells);
                for (String column : own) {
                    int place = columns.indexOf(column);
                    if (place >= 0) {
                        copied.set(place, renamed(cells.get(place), copy));
                    }
                }
                more = rows.row(++line, copied);
            }
            return more;
        }

        private String renamed(String cell, int copy) {
            if (cell.isEmpty()) {
                return cell;
            }
            List<String> renamed = new ArrayList<>();
            for (String part : cell.split(";")) {
                String id = part.strip();
                renamed.add(id.equals(city) || id.startsWith("all:") ? id : id + "~" + copy);
            }
            return String.join(";", renamed);
        }
    }
}
