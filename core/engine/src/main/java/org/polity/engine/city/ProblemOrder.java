package org.polity.engine.city;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Table;
import org.polity.spi.city.CityProblem;

/** The order of problems: by file in the order of the page, by line, by column in the order of the page. */
final class ProblemOrder {
    private static final Comparator<CityProblem> ORDER = Comparator.comparingInt(ProblemOrder::place)
            .thenComparing(CityProblem::file)
            .thenComparingLong(CityProblem::line)
            .thenComparingInt(ProblemOrder::columnPlace);

    private ProblemOrder() {}

    /** The problems in order; those of unknown columns stand after the others of their line, in the order found. */
    static List<CityProblem> sorted(List<CityProblem> problems) {
        return problems.stream().sorted(ORDER).toList();
    }

    private static int place(CityProblem problem) {
        Table<?> table = table(problem);
        return table == null ? CityTables.ALL.size() : CityTables.ALL.indexOf(table);
    }

    private static int columnPlace(CityProblem problem) {
        Table<?> table = table(problem);
        if (problem.column().isEmpty() || table == null) {
            return -1;
        }
        return table.columns().stream()
                .filter(column -> column.name().equals(problem.column()))
                .mapToInt(column -> column.ordinal())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static @Nullable Table<?> table(CityProblem problem) {
        int point = problem.file().lastIndexOf('.');
        return CityTables.find(point < 0 ? problem.file() : problem.file().substring(0, point));
    }
}
