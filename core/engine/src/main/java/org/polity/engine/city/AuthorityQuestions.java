package org.polity.engine.city;

import java.time.LocalDate;
import java.time.ZoneId;
import org.polity.Asker;
import org.polity.QuestionTable;
import org.polity.engine.basis.Moment;
import org.polity.engine.basis.Row;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.power.Power;
import org.polity.spi.city.ProblemCode;

/** Takes the table of questions of authority. */
public final class AuthorityQuestions extends QuestionIntake<QuestionRow, AuthorityQuestion> {
    private final ZoneId zone;

    public AuthorityQuestions(ZoneId zone, Asker<AuthorityQuestion> asker) {
        super(QuestionTable.NAME, QuestionRow.TABLE, QuestionRow.ID, asker);
        this.zone = zone;
    }

    @Override
    void judgeTogether(RowJudge<QuestionRow> judge, Row<QuestionRow> row) {
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
                            + "; filed_on must not be later than at");
        }
    }

    private static void judgeFine(RowJudge<QuestionRow> judge, Row<QuestionRow> row) {
        if (!row.values().isReadable(QuestionRow.SANCTION)) {
            return;
        }
        boolean fine = Power.FINE.equals(row.get(QuestionRow.SANCTION));
        if (!fine && row.get(QuestionRow.AMOUNT) != null) {
            String sanction = row.text(QuestionRow.SANCTION);
            judge.report(
                    row,
                    QuestionRow.AMOUNT,
                    ProblemCode.CONFLICT,
                    "an amount is given and "
                            + (sanction.isEmpty() ? "no sanction is" : "the sanction is `" + sanction + "`")
                            + "; give an amount with the sanction fine alone");
        }
        if (fine && row.get(QuestionRow.PARTY) == null && row.values().isReadable(QuestionRow.PARTY)) {
            judge.report(
                    row,
                    QuestionRow.PARTY,
                    ProblemCode.VALUE_MISSING,
                    "the cell is empty; a fine needs the kind of party, citizen or organisation");
        }
    }

    @Override
    AuthorityQuestion question(QuestionRow row) {
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
