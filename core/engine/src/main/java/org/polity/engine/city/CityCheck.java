package org.polity.engine.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.polity.LoadReport;
import org.polity.engine.basis.Bounds;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Reference;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyCheck;
import org.polity.engine.body.OfficerCheck;
import org.polity.engine.committee.CommitteeCheck;
import org.polity.engine.committee.MergerCheck;
import org.polity.engine.grant.GrantCheck;
import org.polity.engine.list.ListCheck;
import org.polity.engine.place.DivisionCheck;
import org.polity.engine.place.ProfileCheck;
import org.polity.engine.power.PowerCheck;
import org.polity.engine.quota.QuotaCheck;
import org.polity.engine.quota.QuotaTables;
import org.polity.model.basis.Fact;
import org.polity.spi.city.ProblemCode;

/** Judges what rows say of each other and of what is known: references, bounds, and the rules of the nouns in turn. */
final class CityCheck {
    private static final List<Consumer<Judging>> RULES = List.of(
            CityCheck::judgeReferences,
            CityCheck::judgeBounds,
            ProfileCheck::judge,
            DivisionCheck::judge,
            BodyCheck::judge,
            OfficerCheck::judge,
            PowerCheck::judge,
            ListCheck::judge,
            GrantCheck::judge,
            CommitteeCheck::judge,
            MergerCheck::judge,
            QuotaCheck::judge);

    private CityCheck() {}

    /**
     * Judges all rows and says what there is to record.
     *
     * @param warnings what was said while the rows were read
     */
    static Judgement judge(Judging judging, List<String> warnings) {
        for (Consumer<Judging> rule : RULES) {
            if (!judging.problems().isStopped()) {
                rule.accept(judging);
            }
        }
        List<Recording<?>> recordings = recordings(judging);
        List<String> allWarnings = new ArrayList<>(warnings);
        allWarnings.addAll(judging.warnings());
        return new Judgement(
                ProblemOrder.sorted(judging.problems().all()),
                judging.problems().isStopped(),
                allWarnings,
                recordings,
                counts(judging, recordings));
    }

    /** What there is to record; nothing when anything is wrong. */
    private static List<Recording<?>> recordings(Judging judging) {
        if (!judging.problems().isEmpty()) {
            return List.of();
        }
        List<Recording<?>> recordings = new ArrayList<>(RecordingOrder.of(judging));
        if (!judging.rows(QuotaTables.COMMANDS).isEmpty()) {
            recordings.addAll(QuotaCheck.take(judging, after(judging.known(), recordings)));
        }
        return judging.problems().isEmpty() ? recordings : List.of();
    }

    private static Facts after(Facts known, List<Recording<?>> recordings) {
        Facts.Editor editor = known.edit();
        recordings.forEach(recording -> put(editor, recording));
        return editor.build();
    }

    private static <F extends Fact> void put(Facts.Editor editor, Recording<F> recording) {
        F fact = recording.fact();
        if (fact != null) {
            editor.put(recording.table(), fact, 0);
        }
    }

    private static SortedMap<String, LoadReport.Counts> counts(Judging judging, List<Recording<?>> recordings) {
        SortedMap<String, LoadReport.Counts> counts = new TreeMap<>();
        for (Table<?> table : CityTables.ALL) {
            Rows<?> rows = judging.given(table);
            if (rows != null && table.isInOrder()) {
                int taken = (int) recordings.stream()
                        .filter(recording -> recording.table() == table)
                        .count();
                counts.put(
                        table.name(), new LoadReport.Counts(taken, 0, rows.all().size() - taken));
            } else if (rows != null) {
                int changed = (int) rows.all().stream()
                        .filter(row -> row.state() != Row.State.NEW)
                        .count();
                counts.put(table.name(), new LoadReport.Counts(rows.all().size() - changed, changed, rows.unchanged()));
            }
        }
        return counts;
    }

    private static void judgeReferences(Judging judging) {
        for (Table<?> table : CityTables.ALL) {
            judgeReferences(judging, table);
        }
    }

    private static <F extends Fact> void judgeReferences(Judging judging, Table<F> table) {
        for (Column<F, ?> column : table.columns()) {
            if (column.hasReferences()) {
                for (Row<F> row : judging.rows(table)) {
                    judgeReferences(judging, row, column);
                }
            }
        }
    }

    private static <F extends Fact, V> void judgeReferences(Judging judging, Row<F> row, Column<F, V> column) {
        V value = row.get(column);
        if (value == null) {
            return;
        }
        List<String> unknown = new ArrayList<>();
        for (Reference reference : column.references(value)) {
            if (!judging.knows(reference) && judging.isComplete(reference.table())) {
                unknown.add("no row of " + reference.table() + " defines `" + reference.key() + "`");
            }
        }
        if (!unknown.isEmpty()) {
            judging.report(
                    row,
                    column,
                    ProblemCode.REFERENCE_UNKNOWN,
                    String.join("; ", unknown) + ": correct this cell, or add the row that it names");
        }
    }

    private static void judgeBounds(Judging judging) {
        for (Table<?> table : CityTables.ALL) {
            judgeBounds(judging, table);
        }
    }

    private static <F extends Fact> void judgeBounds(Judging judging, Table<F> table) {
        for (Bounds<F, ?> bounds : table.bounds()) {
            for (Row<F> row : judging.rows(table)) {
                if (!bounds.hold(row.values())) {
                    judging.report(
                            row,
                            bounds.upper(),
                            bounds.code(),
                            bounds.message(row.text(bounds.lower()), row.text(bounds.upper())));
                }
            }
        }
    }
}
