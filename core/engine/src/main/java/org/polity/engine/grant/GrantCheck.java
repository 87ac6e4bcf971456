package org.polity.engine.grant;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Reference;
import org.polity.engine.basis.Row;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsGiven;
import org.polity.engine.list.VersionSpan;
import org.polity.engine.place.DivisionCheck;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;
import org.polity.spi.city.ProblemCode;

/**
 * The rules of grants. An entrusted grant says who entrusts and until when, an assigned one has no entruster. A coercion
 * power is not granted by its code, for it follows its penalty. A list that is named has a version that holds on the first
 * day. A power of level city is not assigned where counties would be passed over.
 */
public final class GrantCheck {
    private final Judging judging;
    private final ListsGiven lists;
    private final GrantPowers powers;
    private final boolean counties;

    private GrantCheck(Judging judging, ListsGiven lists) {
        this.judging = judging;
        this.lists = lists;
        powers = new GrantPowers(judging, lists);
        counties = DivisionCheck.hasCounties(judging);
    }

    /** Judges the grants and the changes that were given, and known grants of lists that were touched. */
    public static void judge(Judging judging) {
        ListsGiven lists = new ListsGiven(judging);
        GrantCheck check = new GrantCheck(judging, lists);
        judging.rows(GrantTables.GRANTS).forEach(check::judgeGrant);
        GrantChangeCheck.judge(judging, check.powers);
        KnownGrantCheck.judge(judging, lists, check.powers);
    }

    private void judgeGrant(Row<Grant> row) {
        GrantMode mode = row.get(GrantTables.MODE);
        if (mode == GrantMode.ENTRUSTED) {
            need(row, GrantTables.FROM, "an entrusted grant is made by a body: expected its id");
            need(row, GrantTables.EFFECTIVE_UNTIL, "an entrusted grant has an end: expected a date");
        }
        if (mode == GrantMode.ASSIGNED && row.get(GrantTables.FROM) != null) {
            judging.report(
                    row,
                    GrantTables.FROM,
                    ProblemCode.VALUE_OUT_OF_RANGE,
                    "an assigned grant is made by nobody in particular: empty the cell");
        }
        if (row.state() == Row.State.NEW) {
            GrantDirection.judge(judging, row, counties);
        }
        List<PowerSelector> selectors = row.get(GrantTables.POWERS);
        if (selectors != null) {
            for (PowerSelector selector : selectors) {
                selector.power().ifPresent(code -> judgePower(row, code));
                selector.list().ifPresent(list -> judgeList(row, list));
            }
        }
    }

    private void need(Row<Grant> row, Column<Grant, ?> column, String message) {
        if (row.values().isAbsent(column)) {
            judging.report(row, column, ProblemCode.VALUE_MISSING, message);
        }
    }

    private void judgePower(Row<Grant> row, PowerCode code) {
        if (powers.isKind(code, PowerKind.COERCION)) {
            judging.report(
                    row,
                    GrantTables.POWERS,
                    ProblemCode.CONFLICT,
                    "`" + code + "` is a coercion power, which follows its penalty: grant the penalty");
        }
        if (passesCounties(row) && powers.isOfCity(code)) {
            judging.report(
                    row,
                    GrantTables.POWERS,
                    ProblemCode.LEVEL_WRONG,
                    "`" + code + "` is a power of level city, which is not assigned past the counties");
        }
    }

    private boolean passesCounties(Row<Grant> row) {
        return counties && row.get(GrantTables.MODE) == GrantMode.ASSIGNED;
    }

    private void judgeList(Row<Grant> row, ListId list) {
        LocalDate day = row.get(GrantTables.EFFECTIVE_FROM);
        boolean known = judging.knows(new Reference(ListTables.LISTS.name(), list.value()));
        if (day == null || !known || !lists.isSure(list.value())) {
            return;
        }
        VersionSpan version = powers.meant(row.values(), list);
        if (version == null && row.state() != Row.State.CHANGED) {
            judging.report(
                    row,
                    GrantTables.POWERS,
                    ProblemCode.REFERENCE_UNKNOWN,
                    "no version of list `" + list + "` holds on " + day
                            + ": one must have begun and be published by then, and not have ended");
        }
        if (version != null && passesCounties(row) && powers.handsCityPower(list, version.version())) {
            judging.report(
                    row,
                    GrantTables.POWERS,
                    ProblemCode.LEVEL_WRONG,
                    "list `" + list + "` has a power of level city, which is not assigned past the counties");
        }
    }
}
