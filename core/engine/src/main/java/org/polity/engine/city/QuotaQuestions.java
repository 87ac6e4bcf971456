package org.polity.engine.city;

import org.polity.Asker;
import org.polity.QuotaTable;
import org.polity.engine.basis.Bounds;
import org.polity.engine.basis.Row;
import org.polity.engine.quota.QuotaCheck;
import org.polity.engine.quota.QuotaTables;
import org.polity.model.quota.QuotaCommand;

/** Takes the table of quota commands. */
public final class QuotaQuestions extends QuestionIntake<QuotaCommand, QuotaCommand> {
    public QuotaQuestions(Asker<QuotaCommand> asker) {
        super(QuotaTable.NAME, QuotaTables.COMMANDS, QuotaTables.ID, asker);
    }

    @Override
    boolean areIdsKeys() {
        return false;
    }

    @Override
    void judgeTogether(RowJudge<QuotaCommand> judge, Row<QuotaCommand> row) {
        QuotaCheck.judgeCells(row, (column, code, message) -> judge.report(row, column, code, message));
        for (Bounds<QuotaCommand, ?> bounds : QuotaTables.COMMANDS.bounds()) {
            if (row.values().isReadable(bounds.upper()) && !bounds.hold(row.values())) {
                judge.report(
                        row,
                        bounds.upper(),
                        bounds.code(),
                        bounds.message(row.text(bounds.lower()), row.text(bounds.upper())));
            }
        }
    }

    @Override
    QuotaCommand question(QuotaCommand row) {
        return row;
    }
}
