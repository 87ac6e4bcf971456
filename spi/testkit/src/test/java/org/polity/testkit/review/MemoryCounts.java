package org.polity.testkit.review;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;

/** A right source over rows in memory; a subclass goes wrong in one place. */
class MemoryCounts implements IndicatorSource {
    private final Map<String, List<List<String>>> places = new TreeMap<>();
    private final TreeSet<String> damaged = new TreeSet<>();

    String place(List<List<String>> rows) {
        String location = "place-" + places.size();
        places.put(location, rows);
        return location;
    }

    void damage(String location) {
        damaged.add(location);
    }

    @Override
    public String key() {
        return "memory";
    }

    @Override
    public void read(
            String location,
            YearMonth from,
            YearMonth untilExclusive,
            Consumer<IndicatorCount> counts,
            Consumer<CityProblem> problems) {
        List<List<String>> rows = places.get(location);
        if (rows == null || damaged.contains(location)) {
            problems.accept(new CityProblem(location, 0, "", "", ProblemCode.FILE_UNREADABLE, "nothing is here"));
            return;
        }
        TreeSet<String> keys = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i + 2, from, untilExclusive, keys, counts, problems);
        }
    }

    void row(
            List<String> cells,
            long line,
            YearMonth from,
            YearMonth untilExclusive,
            TreeSet<String> keys,
            Consumer<IndicatorCount> counts,
            Consumer<CityProblem> problems) {
        List<CityProblem> found = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            ProblemCode code = judge(column, cells.get(column));
            if (code != null) {
                String name = IndicatorSourceContract.COLUMNS.get(column);
                found.add(new CityProblem("memory", line, name, cells.get(column), code, "bad"));
            }
        }
        found.forEach(problems);
        if (!found.isEmpty()) {
            return;
        }
        if (!isNew(keys, String.join("/", cells.subList(0, 5)))) {
            problems.accept(new CityProblem("memory", line, "", "", ProblemCode.DUPLICATE_ID, "twice"));
            return;
        }
        YearMonth month = YearMonth.parse(cells.get(3));
        if (isInside(month, from, untilExclusive)) {
            counts.accept(count(cells, month));
        }
    }

    boolean isNew(TreeSet<String> keys, String key) {
        return keys.add(key);
    }

    boolean isInside(YearMonth month, YearMonth from, YearMonth untilExclusive) {
        return !month.isBefore(from) && month.isBefore(untilExclusive);
    }

    IndicatorCount count(List<String> cells, YearMonth month) {
        return new IndicatorCount(
                new GrantId(cells.get(0)),
                new PowerCode(cells.get(1)),
                new BodyId(cells.get(2)),
                month,
                indicator(cells.get(4)),
                Long.parseLong(cells.get(5)),
                Long.parseLong(cells.get(6)));
    }

    ProblemCode judge(int column, String cell) {
        if (cell.isEmpty()) {
            return ProblemCode.VALUE_MISSING;
        }
        try {
            if (column == 3) {
                YearMonth.parse(cell);
            } else if (column == 4 && indicator(cell) == null) {
                return ProblemCode.VALUE_MALFORMED;
            } else if (column > 4 && !cell.matches("-?[0-9]+")) {
                return ProblemCode.VALUE_MALFORMED;
            } else if (column > 4 && Long.parseLong(cell) < 0) {
                return ProblemCode.VALUE_OUT_OF_RANGE;
            }
            return null;
        } catch (DateTimeParseException e) {
            return ProblemCode.VALUE_MALFORMED;
        } catch (NumberFormatException e) {
            return ProblemCode.VALUE_OUT_OF_RANGE;
        }
    }

    private static Indicator indicator(String word) {
        for (Indicator indicator : Indicator.values()) {
            if (indicator.word().equals(word)) {
                return indicator;
            }
        }
        return null;
    }
}
