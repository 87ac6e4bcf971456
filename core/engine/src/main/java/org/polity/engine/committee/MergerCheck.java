package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.GivenMergers;
import org.polity.engine.body.MergerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.Merger;
import org.polity.model.committee.Committee;
import org.polity.spi.city.ProblemCode;

/**
 * The rules of mergers: a body ends in one merger at most, on its own last day if it has one; no body succeeds itself; a
 * successor exists on the day on which it succeeds.
 */
public final class MergerCheck {
    private final Judging judging;
    private final GivenMergers mergers;

    private MergerCheck(Judging judging) {
        this.judging = judging;
        mergers = new GivenMergers(judging);
    }

    /** Judges the mergers that were given, and the ends of bodies given beside known mergers. */
    public static void judge(Judging judging) {
        MergerCheck check = new MergerCheck(judging);
        for (Row<Merger> row : judging.rows(MergerTables.MERGERS)) {
            String id = row.text(MergerTables.ID);
            Row<Merger> first = judging.givenRow(MergerTables.MERGERS, id);
            // A second row of one key is a problem of its own and says nothing more.
            if (row.state() == Row.State.NEW && (first == null || first.line() == row.line())) {
                check.judge(row);
            }
        }
        check.judgeCircles();
        for (Row<Body> row : judging.rows(BodyTables.BODIES)) {
            check.judgeEnd(row, BodyTables.ABOLISHED, row.get(BodyTables.ID));
        }
        for (Row<Committee> row : judging.rows(CommitteeTables.COMMITTEES)) {
            check.judgeEnd(row, CommitteeTables.ABOLISHED, row.get(CommitteeTables.ID));
        }
    }

    private void judge(Row<Merger> row) {
        LocalDate on = row.get(MergerTables.ON);
        BodyId successor = row.get(MergerTables.SUCCESSOR);
        for (BodyId predecessor : row.values().all(MergerTables.PREDECESSORS)) {
            if (predecessor.equals(successor)) {
                report(
                        row,
                        MergerTables.SUCCESSOR,
                        ProblemCode.CYCLE,
                        "`" + successor + "` cannot be merged into itself: take it out of the predecessors");
            }
            judgeTwice(row, predecessor);
            if (on != null) {
                judgePredecessor(row, predecessor, on);
            }
        }
        if (on != null && successor != null) {
            judgeSuccessor(row, successor, on);
        }
    }

    private void judgeTwice(Row<Merger> row, BodyId predecessor) {
        Row<Merger> first = mergers.ending(predecessor);
        Merger known = mergers.known(predecessor);
        if (known != null || (first != null && first.line() != row.line())) {
            report(
                    row,
                    MergerTables.PREDECESSORS,
                    ProblemCode.CONFLICT,
                    "`" + predecessor + "` ends already in merger `"
                            + (known != null ? known.id() : first == null ? "" : first.text(MergerTables.ID))
                            + "`: a body ends once");
        }
    }

    private void judgePredecessor(Row<Merger> row, BodyId predecessor, LocalDate on) {
        Existence existence = existence(predecessor);
        if (existence.established() != null && existence.established().isAfter(on)) {
            report(
                    row,
                    MergerTables.ON,
                    ProblemCode.CONFLICT,
                    "`" + predecessor + "` is established on " + existence.established() + ", after it would end on "
                            + on);
        }
        if (existence.abolished() == null || existence.abolished().equals(on)) {
            return;
        }
        String message = "`" + predecessor + "` ends on " + existence.abolished() + " and in merger `"
                + row.text(MergerTables.ID) + "` on " + on
                + ": leave `abolished` empty, or write the day of the merger";
        Row<Body> body = judging.givenRow(BodyTables.BODIES, predecessor.value());
        Row<Committee> committee = judging.givenRow(CommitteeTables.COMMITTEES, predecessor.value());
        if (body != null) {
            report(body, BodyTables.ABOLISHED, ProblemCode.CONFLICT, message);
        } else if (committee != null) {
            report(committee, CommitteeTables.ABOLISHED, ProblemCode.CONFLICT, message);
        } else {
            report(row, MergerTables.PREDECESSORS, ProblemCode.CONFLICT, message);
        }
    }

    private void judgeSuccessor(Row<Merger> row, BodyId successor, LocalDate on) {
        Existence existence = existence(successor);
        LocalDate ends = end(successor);
        boolean late =
                existence.established() != null && existence.established().isAfter(on);
        boolean early = (existence.abolished() != null && !existence.abolished().isAfter(on))
                || (ends != null && !ends.isAfter(on));
        if (late || early) {
            report(
                    row,
                    MergerTables.SUCCESSOR,
                    ProblemCode.CONFLICT,
                    "`" + successor + "` does not exist on " + on
                            + ": a successor has been established by the day of the merger and does not end on it");
        }
        for (BodyId predecessor : row.values().all(MergerTables.PREDECESSORS)) {
            judgeEarlier(row, predecessor, on);
        }
    }

    /** A predecessor that ends now may be the successor of a known merger, which then came too late. */
    private void judgeEarlier(Row<Merger> row, BodyId predecessor, LocalDate on) {
        judging.known().of(MergerTables.MERGERS).group(predecessor.value()).forEach(known -> {
            Merger merger = known.fact();
            if (merger.successor().equals(predecessor) && !merger.on().isBefore(on)) {
                report(
                        row,
                        MergerTables.ON,
                        ProblemCode.CONFLICT,
                        "`" + predecessor + "` is the successor of merger `" + merger.id() + "` on " + merger.on()
                                + " and must still exist then");
            }
        });
    }

    /** The day on which a merger ends a body, or null. */
    private @Nullable LocalDate end(BodyId body) {
        Row<Merger> given = mergers.ending(body);
        Merger known = mergers.known(body);
        return known != null ? known.on() : given == null ? null : given.get(MergerTables.ON);
    }

    /** A known merger fixes the end of its predecessors, and its successor outlives its day. */
    private <F extends Fact> void judgeEnd(Row<F> row, Column<F, LocalDate> column, @Nullable BodyId id) {
        LocalDate abolished = row.get(column);
        if (id == null || abolished == null || row.state() != Row.State.CHANGED) {
            return;
        }
        judging.known().of(MergerTables.MERGERS).group(id.value()).forEach(known -> {
            Merger merger = known.fact();
            boolean ends = merger.predecessors().contains(id) && !merger.on().equals(abolished);
            boolean succeeds = merger.successor().equals(id) && !abolished.isAfter(merger.on());
            if (ends || succeeds) {
                report(
                        row,
                        column,
                        ProblemCode.CONFLICT,
                        "`" + id + "` " + (ends ? "ends" : "is the successor") + " in the recorded merger `"
                                + merger.id() + "` on " + merger.on());
            }
        });
    }

    /** Every circle is reported at each given row of it. */
    private void judgeCircles() {
        Set<BodyId> done = new LinkedHashSet<>();
        for (Row<Merger> row : judging.rows(MergerTables.MERGERS)) {
            for (BodyId predecessor : row.values().all(MergerTables.PREDECESSORS)) {
                Set<BodyId> path = new LinkedHashSet<>();
                BodyId at = predecessor;
                while (at != null && !done.contains(at) && path.add(at)) {
                    at = successor(at);
                }
                if (at != null && path.contains(at)) {
                    reportCircle(at);
                }
                done.addAll(path);
            }
        }
    }

    private void reportCircle(BodyId start) {
        BodyId at = start;
        do {
            BodyId next = successor(at);
            Row<Merger> row = mergers.ending(at);
            if (next == null) {
                return;
            }
            if (row != null) {
                report(
                        row,
                        MergerTables.SUCCESSOR,
                        ProblemCode.CYCLE,
                        "`" + at + "` would carry on its own work by way of `" + next
                                + "`: break the circle at one of its mergers");
            }
            at = next;
        } while (!at.equals(start));
    }

    private @Nullable BodyId successor(BodyId body) {
        Row<Merger> given = mergers.ending(body);
        Merger known = mergers.known(body);
        return known != null ? known.successor() : given == null ? null : given.get(MergerTables.SUCCESSOR);
    }

    /** The days of a body as they will be known; null where open or unknown. */
    private record Existence(
            @Nullable LocalDate established, @Nullable LocalDate abolished) {}

    private Existence existence(BodyId id) {
        Values<Body> body = judging.find(BodyTables.BODIES, id.value());
        if (body != null) {
            return new Existence(body.get(BodyTables.ESTABLISHED), body.get(BodyTables.ABOLISHED));
        }
        Values<Committee> committee = judging.find(CommitteeTables.COMMITTEES, id.value());
        return committee == null
                ? new Existence(null, null)
                : new Existence(committee.get(CommitteeTables.ESTABLISHED), committee.get(CommitteeTables.ABOLISHED));
    }

    private <F extends Fact> void report(Row<F> row, Column<F, ?> column, ProblemCode code, String message) {
        judging.report(row, column, code, message);
    }
}
