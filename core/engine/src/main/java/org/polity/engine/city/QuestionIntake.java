package org.polity.engine.city;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polity.QuestionTable;
import org.polity.engine.basis.Moment;
import org.polity.engine.basis.Row;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.power.Power;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** Takes the table of questions and hands on each question at once, until the first problem; any number may come. */
public final class QuestionIntake implements CityIntake {
    private final ZoneId zone;
    private final QuestionTable.Asker asker;
    private final Set<String> reported = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private boolean troubled;
    private boolean wanted = true;

    public QuestionIntake(ZoneId zone, QuestionTable.Asker asker) {
        this.zone = zone;
        this.asker = asker;
    }

    @Override
    public Interest interestIn(String table) {
        return table.equals(QuestionTable.NAME) ? Interest.READ : Interest.UNKNOWN;
    }

    @Override
    public RowIntake table(String table, String file, List<String> columns) {
        RowJudge<QuestionRow> judge = new RowJudge<>(QuestionRow.TABLE, file, columns, this::report);
        return (line, cells) -> {
            Row<QuestionRow> row = judge.judge(line, cells, reported);
            reported.clear();
            judgeTogether(judge, row);
            if (!troubled) {
                QuestionRow read = QuestionRow.TABLE.make(row.values());
                asker.ask(read.id(), question(read));
            }
            return wanted;
        };
    }

    @Override
    public void problem(CityProblem problem) {
        reported.add(problem.column());
        report(problem);
    }

    @Override
    public void breakOff(String table, CityProblem problem) {
        report(problem);
    }

    @Override
    public void warning(String file, String message) {
        asker.warning(file, message);
    }

    private void report(CityProblem problem) {
        troubled = true;
        wanted = wanted && asker.problem(problem);
    }

    /** What the cells of one row say of each other. */
    private void judgeTogether(RowJudge<QuestionRow> judge, Row<QuestionRow> row) {
        String id = row.get(QuestionRow.ID);
        if (id != null && !ids.add(id)) {
            judge.report(
                    row,
                    QuestionRow.ID,
                    ProblemCode.DUPLICATE_ID,
                    "an earlier row has the id `" + id + "` too; give each question its own");
        }
        judgeFine(judge, row);
        Moment at = row.get(QuestionRow.AT);
        LocalDate filedOn = row.get(QuestionRow.FILED_ON);
        LocalDate day = at == null ? null : at.dayIn(zone);
        if (day != null && filedOn != null && filedOn.isAfter(day)) {
            judge.report(
                    row,
                    QuestionRow.FILED_ON,
                    ProblemCode.PERIOD_REVERSED,
                    "the case was filed on " + filedOn + ", after the day asked about, " + day
                            + "; filed_on must not be" + " later than at");
        }
    }

    private static void judgeFine(RowJudge<QuestionRow> judge, Row<QuestionRow> row) {
        if (!row.values().isReadable(QuestionRow.SANCTION)) {
            return;
        }
        boolean fine = Power.FINE.equals(row.get(QuestionRow.SANCTION));
        if (!fine && row.get(QuestionRow.AMOUNT) != null) {
            judge.report(
                    row,
                    QuestionRow.AMOUNT,
                    ProblemCode.CONFLICT,
                    "an amount is given and the sanction is `" + row.text(QuestionRow.SANCTION)
                            + "`; give it with the sanction fine alone");
        }
        if (fine && row.get(QuestionRow.PARTY) == null && row.values().isReadable(QuestionRow.PARTY)) {
            judge.report(
                    row,
                    QuestionRow.PARTY,
                    ProblemCode.VALUE_MISSING,
                    "the cell is empty; a fine needs the kind of party, citizen or organisation");
        }
    }

    private AuthorityQuestion question(QuestionRow row) {
        return new AuthorityQuestion(
                row.power(),
                row.body(),
                row.place(),
                row.at().dayIn(zone),
                row.officers(),
                row.sanction(),
                row.amount(),
                row.party(),
                row.filedOn(),
                row.flags());
    }
}
