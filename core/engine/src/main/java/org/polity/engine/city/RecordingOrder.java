package org.polity.engine.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.Fact;

/** The order in which given rows are recorded: what a row names comes before it, and else the order of the rows. */
final class RecordingOrder {
    private final Judging judging;
    private final List<Table<?>> left = new ArrayList<>(CityTables.ALL);
    private final List<Recording<?>> recordings = new ArrayList<>();

    private RecordingOrder(Judging judging) {
        this.judging = judging;
    }

    /** What there is to record when no row has a problem. */
    static List<Recording<?>> of(Judging judging) {
        RecordingOrder order = new RecordingOrder(judging);
        order.addBelow(PlaceTables.DIVISIONS, PlaceTables.PARENT);
        order.add(CommitteeTables.COMMITTEES);
        order.addBelow(BodyTables.BODIES, BodyTables.SUPERIOR);
        order.addBelow(PowerTables.POWERS, PowerTables.LINKED_PENALTY);
        // What the other tables name stands in these or before them on the page.
        List.copyOf(order.left).stream().filter(table -> !table.isInOrder()).forEach(order::add);
        return order.recordings;
    }

    private <F extends Fact> void add(Table<F> table) {
        left.remove(table);
        for (Row<F> row : judging.rows(table)) {
            add(table, row);
        }
    }

    /** Adds rows of which each may name another of the same table, which then comes first. */
    private <F extends Fact> void addBelow(Table<F> table, Column<F, ?> above) {
        left.remove(table);
        Set<Row<F>> added = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Row<F>> chain = new ArrayDeque<>();
        for (Row<F> row : judging.rows(table)) {
            Row<F> at = row;
            while (at != null && at.state() != Row.State.UNCHANGED && added.add(at)) {
                chain.push(at);
                at = named(table, at, above);
            }
            while (!chain.isEmpty()) {
                add(table, chain.pop());
            }
        }
    }

    private <F extends Fact> @Nullable Row<F> named(Table<F> table, Row<F> row, Column<F, ?> above) {
        return row.get(above) == null
                ? null
                : judging.givenRow(table, row.values().text(above));
    }

    private <F extends Fact> void add(Table<F> table, Row<F> row) {
        recordings.add(new Recording<>(table, table.make(row.values())));
    }
}
