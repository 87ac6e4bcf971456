package org.polity.engine.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polity.Asker;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Table;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * Takes a table of questions and hands on each question at once, until the first problem; any number may come.
 *
 * @param <R> the rows of the table
 * @param <Q> the questions that they ask
 */
abstract class QuestionIntake<R extends Fact, Q> implements CityIntake {
    private final String name;
    private final Table<R> table;
    private final Column<R, ?> id;
    private final Asker<Q> asker;
    private final Set<String> reported = new HashSet<>();
    private final List<CityProblem> ofRow = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean troubled;
    private boolean wanted = true;

    QuestionIntake(String name, Table<R> table, Column<R, ?> id, Asker<Q> asker) {
        this.name = name;
        this.table = table;
        this.id = id;
        this.asker = asker;
    }

    /** Whether two rows must not have one id. */
    boolean areIdsKeys() {
        return true;
    }

    /** What the cells of one row say of each other. */
    abstract void judgeTogether(RowJudge<R> judge, Row<R> row);

    /** The question of a row without problems. */
    abstract Q question(R row);

    @Override
    public Interest interestIn(String tableName) {
        return tableName.equals(name) ? Interest.READ : Interest.UNKNOWN;
    }

    @Override
    public RowIntake table(String tableName, String file, List<String> columns) {
        RowJudge<R> judge = new RowJudge<>(table, file, columns, ofRow::add);
        handOn();
        return (line, cells) -> {
            Row<R> row = judge.judge(line, cells, reported);
            reported.clear();
            judgeId(judge, row);
            judgeTogether(judge, row);
            handOn();
            if (!troubled) {
                R read = table.make(row.values());
                asker.ask(row.values().text(id), question(read));
            }
            return wanted;
        };
    }

    @Override
    public void problem(CityProblem problem) {
        reported.add(problem.column());
        ofRow.add(problem);
    }

    @Override
    public void breakOff(String tableName, CityProblem problem) {
        ofRow.add(problem);
        handOn();
    }

    @Override
    public void warning(String file, String message) {
        asker.warning(file, message);
    }

    /** Hands on what is wrong with the header or with one row, in the order of the columns. */
    private void handOn() {
        ofRow.sort(Comparator.comparingInt(this::place));
        for (CityProblem problem : ofRow) {
            troubled = true;
            wanted = wanted && asker.problem(problem);
        }
        ofRow.clear();
    }

    private int place(CityProblem problem) {
        return table.column(problem.column()).map(Column::ordinal).orElse(Integer.MAX_VALUE);
    }

    private void judgeId(RowJudge<R> judge, Row<R> row) {
        String given = row.values().text(id);
        if (areIdsKeys() && !given.isEmpty() && !ids.add(given)) {
            judge.report(
                    row,
                    id,
                    ProblemCode.DUPLICATE_ID,
                    "an earlier row has the id `" + given + "` too; give each question its own");
        }
    }
}
