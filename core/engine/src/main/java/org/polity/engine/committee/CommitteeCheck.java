package org.polity.engine.committee;

import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.body.BodyTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.committee.Committee;
import org.polity.spi.city.ProblemCode;

/** The rule of committees: a committee is a body, so that no other body has its id. */
public final class CommitteeCheck {
    private CommitteeCheck() {}

    /** Judges the committees that were given, and the bodies given beside known committees. */
    public static void judge(Judging judging) {
        for (Row<Committee> row : judging.rows(CommitteeTables.COMMITTEES)) {
            BodyId id = row.get(CommitteeTables.ID);
            if (id != null && judging.knows(BodyTables.BODIES, id.value())) {
                reportDouble(judging, row, id);
            }
        }
        for (Row<Body> row : judging.rows(BodyTables.BODIES)) {
            BodyId id = row.get(BodyTables.ID);
            if (id != null && judging.known().find(CommitteeTables.COMMITTEES, id.value()) != null) {
                judgeBody(judging, row, id);
            }
        }
    }

    private static void judgeBody(Judging judging, Row<Body> body, BodyId id) {
        Row<Committee> given = judging.givenRow(CommitteeTables.COMMITTEES, id.value());
        if (given != null) {
            reportDouble(judging, given, id);
        } else {
            judging.report(
                    body,
                    BodyTables.ID,
                    ProblemCode.CONFLICT,
                    "`" + id + "` is recorded as a committee, which is a body too: choose another id");
        }
    }

    private static void reportDouble(Judging judging, Row<Committee> row, BodyId id) {
        judging.report(
                row,
                CommitteeTables.ID,
                ProblemCode.DUPLICATE_ID,
                "body `" + id + "` has this id, and a committee is a body too: choose another id");
    }
}
