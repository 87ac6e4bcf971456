package org.polity.engine.power;

import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;
import org.polity.spi.city.ProblemCode;

/** The rule of powers: only a coercion power is linked, and to a penalty. */
public final class PowerCheck {
    private PowerCheck() {}

    /** Judges the powers that were given. */
    public static void judge(Judging judging) {
        for (Row<Power> row : judging.rows(PowerTables.POWERS)) {
            PowerCode code = row.get(PowerTables.LINKED_PENALTY);
            if (code != null) {
                judgeLink(judging, row, code);
            }
        }
    }

    private static void judgeLink(Judging judging, Row<Power> row, PowerCode code) {
        PowerKind kind = row.get(PowerTables.KIND);
        if (kind != null && kind != PowerKind.COERCION) {
            judging.report(
                    row,
                    PowerTables.LINKED_PENALTY,
                    ProblemCode.CONFLICT,
                    "a power of kind " + kind.word() + " follows no penalty: empty the cell");
        }
        Values<Power> penalty = judging.find(PowerTables.POWERS, code.value());
        PowerKind linked = penalty == null ? null : penalty.get(PowerTables.KIND);
        if (linked != null && linked != PowerKind.PENALTY) {
            judging.report(
                    row,
                    PowerTables.LINKED_PENALTY,
                    ProblemCode.CONFLICT,
                    "power `" + code + "` is of kind " + linked.word() + ": expected a penalty");
        }
    }
}
