package org.polity.testkit.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.CitySource;
import org.polity.spi.city.ProblemCode;

/** A right source over tables in memory; a subclass goes wrong in one place. */
class MemorySource implements CitySource {
    private final Map<String, List<SampleTable>> places = new TreeMap<>();
    private final Map<String, TreeSet<String>> damaged = new TreeMap<>();

    String place(List<SampleTable> tables) {
        String location = "place-" + places.size();
        places.put(location, tables);
        damaged.put(location, new TreeSet<>());
        return location;
    }

    void damage(String location, String table) {
        damaged.get(location).add(table);
    }

    @Override
    public String key() {
        return "memory";
    }

    @Override
    public void read(String location, CityIntake intake) {
        List<SampleTable> tables = places.get(location);
        if (tables == null) {
            intake.problem(new CityProblem(location, 0, "", "", ProblemCode.FILE_UNREADABLE, "nothing is here"));
            return;
        }
        for (SampleTable table : tables) {
            if (interest(table, intake) == Interest.READ) {
                readTable(table, damaged.get(location).contains(table.name()), intake);
            } else {
                warn(table, intake);
            }
        }
    }

    Interest interest(SampleTable table, CityIntake intake) {
        return intake.interestIn(table.name());
    }

    void warn(SampleTable table, CityIntake intake) {
        intake.warning(table.name(), "not read");
    }

    void readTable(SampleTable table, boolean isDamaged, CityIntake intake) {
        RowIntake rows = intake.table(table.name(), table.name(), table.columns());
        boolean wanted = true;
        for (int i = 0; wanted && i < rowsOf(table).size() && !(isDamaged && i == 1); i++) {
            List<String> cells = new ArrayList<>();
            rowsOf(table).get(i).forEach(cell -> cells.add(cell(cell)));
            wanted = goesOn(rows.row(line(i), cells));
        }
        if (isDamaged) {
            breakOff(table, intake, rows);
        }
    }

    List<List<String>> rowsOf(SampleTable table) {
        return table.rows();
    }

    boolean goesOn(boolean wanted) {
        return wanted;
    }

    long line(int row) {
        return row + 2;
    }

    String cell(String text) {
        return text.replaceAll("^[\\s\u00a0\u2003\u3000]+|[\\s\u00a0\u2003\u3000]+$", "");
    }

    void breakOff(SampleTable table, CityIntake intake, RowIntake rows) {
        intake.breakOff(table.name(), new CityProblem(table.name(), 3, "", "", ProblemCode.BAD_CSV, "damaged"));
    }
}
