package org.polity.engine.city;

import java.time.ZoneId;
import org.polity.Asker;
import org.polity.DutyTable;
import org.polity.engine.basis.Row;
import org.polity.model.duty.DutyQuestion;

/** Takes the table of questions of duty. */
public final class DutyQuestions extends QuestionIntake<DutyRow, DutyQuestion> {
    private final ZoneId zone;

    public DutyQuestions(ZoneId zone, Asker<DutyQuestion> asker) {
        super(DutyTable.NAME, DutyRow.TABLE, DutyRow.ID, asker);
        this.zone = zone;
    }

    @Override
    void judgeTogether(RowJudge<DutyRow> judge, Row<DutyRow> row) {
        // The cells of a question of duty say nothing of each other.
    }

    @Override
    DutyQuestion question(DutyRow row) {
        return new DutyQuestion(
                row.from(),
                row.to(),
                row.what(),
                row.item(),
                row.at().dayIn(zone),
                row.authority(),
                row.fund(),
                row.staff() == null ? 0 : row.staff());
    }
}
