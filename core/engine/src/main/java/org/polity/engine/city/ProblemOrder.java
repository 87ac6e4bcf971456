package org.polity.engine.city;

import java.util.Comparator;
import java.util.List;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.spi.city.CityProblem;

/** The order of problems: by file in the order of the page, by line, by column in the order of the page. */
final class ProblemOrder {
    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::table)
            .thenComparing(placed -> placed.problem.file())
            .thenComparingLong(placed -> placed.problem.line())
            .thenComparingInt(Placed::column);

    private record Placed(CityProblem problem, int table, int column) {}

    private ProblemOrder() {}

    /** The problems in order; those of unknown columns stand after the others of their line, in the order found. */
    static List<CityProblem> sorted(List<CityProblem> problems) {
        return problems.stream()
                .map(ProblemOrder::place)
                .sorted(ORDER)
                .map(Placed::problem)
                .toList();
    }

    private static Placed place(CityProblem problem) {
        int point = problem.file().lastIndexOf('.');
        Table<?> table =
                CityTables.find(point < 0 ? problem.file() : problem.file().substring(0, point));
        return table == null
                ? new Placed(problem, CityTables.ALL.size(), -1)
                : new Placed(problem, CityTables.ALL.indexOf(table), column(table, problem.column()));
    }

    private static int column(Table<?> table, String name) {
        if (name.isEmpty()) {
            return -1;
        }
        Column<?, ?> column = table.column(name).orElse(null);
        return column == null ? Integer.MAX_VALUE : column.ordinal();
    }
}
