package org.polity.engine.quota;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Values;
import org.polity.engine.place.ProfileTable;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.place.CityProfile;
import org.polity.model.quota.QuotaCell;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaKind;
import org.polity.model.quota.QuotaOutcome;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** The rules of the rows of quota commands: the cells of a kind, and, when nothing else is wrong, the ledger. */
public final class QuotaCheck {
    private QuotaCheck() {}

    /** Takes what is wrong with a cell. */
    @FunctionalInterface
    public interface CellReport {
        /** Takes one problem. */
        void report(Column<QuotaCommand, ?> column, ProblemCode code, String message);
    }

    /** Judges the cells of the rows that were given, and whether the city has categories for them. */
    public static void judge(Judging judging) {
        for (Row<QuotaCommand> row : judging.rows(QuotaTables.COMMANDS)) {
            judgeCells(row, (column, code, message) -> judging.report(row, column, code, message));
        }
        if (!judging.rows(QuotaTables.COMMANDS).isEmpty() && judging.isComplete(ProfileTable.CITY, List.of())) {
            judgeCategories(judging);
        }
    }

    /** Judges whether a row has the cells of its kind and no others. */
    public static void judgeCells(Row<QuotaCommand> row, CellReport report) {
        QuotaKind kind = row.get(QuotaTables.KIND);
        if (kind == null) {
            return;
        }
        for (QuotaCell cell : QuotaCell.values()) {
            Column<QuotaCommand, ?> column = QuotaTables.column(cell);
            Values<QuotaCommand> values = row.values();
            if (kind.needs(cell) && values.isAbsent(column)) {
                report.report(
                        column,
                        ProblemCode.VALUE_MISSING,
                        "a command of kind " + kind.word() + " needs " + cell.word() + "; the cell is empty");
            } else if (!kind.uses(cell) && !row.text(column).isEmpty()) {
                report.report(
                        column,
                        ProblemCode.VALUE_OUT_OF_RANGE,
                        "a command of kind " + kind.word() + " has no " + cell.word() + ": leave the cell empty");
            }
        }
    }

    private static void judgeCategories(Judging judging) {
        Rows<CityProfile> given = judging.given(ProfileTable.CITY);
        Values<CityProfile> city = judging.find(ProfileTable.CITY, "");
        if (city != null && city.isAbsent(ProfileTable.QUOTA_CATEGORIES)) {
            judging.problems().report(categoriesMissing(given == null ? "city.json" : given.file()));
        }
    }

    /**
     * There are quota commands, and the city has no categories of posts.
     *
     * @param file what the problem calls the city's file
     */
    public static CityProblem categoriesMissing(String file) {
        return new CityProblem(
                file,
                0,
                ProfileTable.QUOTA_CATEGORIES.name(),
                "",
                ProblemCode.VALUE_MISSING,
                "there are quota commands: name the categories of posts that the city has");
    }

    /**
     * Judges the rows in their order on the ledger; a refused one is a problem of the whole row, and those after it are judged
     * without it. To be called when nothing else is wrong.
     *
     * @param facts what is known once everything else that was given is recorded
     * @return the commands to record, in their order
     */
    public static List<Recording<?>> take(Judging judging, Facts facts) {
        List<Recording<?>> taken = new ArrayList<>();
        Rows<QuotaCommand> rows = judging.given(QuotaTables.COMMANDS);
        if (rows == null || rows.all().isEmpty()) {
            return taken;
        }
        QuotaRun run = QuotaRun.on(QuotaLedger.of(facts));
        for (Row<QuotaCommand> row : rows.all()) {
            QuotaCommand command = QuotaTables.COMMANDS.make(row.values());
            QuotaOutcome outcome = run.judge(facts, command);
            Reason reason = outcome.reason();
            if (reason == null) {
                run.take(command);
                taken.add(new Recording<>(QuotaTables.COMMANDS, command));
            } else if (!outcome.accepted()) {
                judging.problems().report(refused(rows.file(), row.line(), reason));
            }
        }
        return taken;
    }

    private static CityProblem refused(String file, long line, Reason reason) {
        return new CityProblem(
                file, line, "", "", ProblemCode.CONFLICT, reason.code().name() + ": " + reason.tell(Language.ENGLISH));
    }

    /** The categories of posts that the city has. */
    public static List<String> categories(Facts facts) {
        @Nullable Known<CityProfile> city = facts.find(ProfileTable.CITY, "");
        return city == null ? List.of() : city.fact().quotaCategories();
    }
}
