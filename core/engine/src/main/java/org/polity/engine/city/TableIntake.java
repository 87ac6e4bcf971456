package org.polity.engine.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Problems;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Table;
import org.polity.engine.place.ProfileTable;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityIntake.RowIntake;

/**
 * Takes the header and the rows of one table: cells are judged by themselves as they arrive. Used by one thread.
 *
 * @param <F> the facts of the table
 */
final class TableIntake<F extends Fact> implements RowIntake {
    private final Problems problems;
    private final Set<String> reported;
    private final int width;
    private final RowJudge<F> judge;
    private final Arrivals<F> arrivals;

    /** @param reported the columns of the next row that the source has reported itself; emptied with each row */
    TableIntake(Judging judging, Table<F> table, String file, List<String> columns, Set<String> reported) {
        this.problems = judging.problems();
        this.reported = reported;
        width = columns.size();
        CellForm form = table.name().equals(ProfileTable.CITY.name()) ? CellForm.MEMBER : CellForm.TEXT;
        judge = new RowJudge<>(table, file, columns, form, problems::report);
        arrivals = new Arrivals<>(judging, new Rows<>(table, file, new HashSet<>(columns)));
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(
                    "a row of " + cells.size() + " cells for " + width + " columns: give as many cells as columns");
        }
        if (!problems.isStopped()) {
            arrivals.add(judge.judge(line, cells, reported));
        }
        reported.clear();
        return !problems.isStopped();
    }
}
