package org.polity.engine.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.spi.city.ProblemCode;

/**
 * The rules of bodies: a team or an agency has a superior that is neither, and no body stands under itself by way of its
 * superiors.
 */
public final class BodyCheck {
    private BodyCheck() {}

    /** Judges the bodies that were given. */
    public static void judge(Judging judging) {
        for (Row<Body> row : judging.rows(BodyTables.BODIES)) {
            BodyKind kind = row.get(BodyTables.KIND);
            if (kind != null && kind.actsForSuperior()) {
                judgeSuperior(judging, row, kind);
            }
        }
        judgeCircles(judging);
    }

    private static void judgeSuperior(Judging judging, Row<Body> row, BodyKind kind) {
        if (row.values().isAbsent(BodyTables.SUPERIOR)) {
            judging.report(
                    row,
                    BodyTables.SUPERIOR,
                    ProblemCode.VALUE_MISSING,
                    "a body of kind " + kind.word() + " acts for its superior: expected a body");
        }
        BodyId id = row.get(BodyTables.SUPERIOR);
        Values<Body> superior = id == null ? null : judging.find(BodyTables.BODIES, id.value());
        BodyKind above = superior == null ? null : superior.get(BodyTables.KIND);
        if (above != null && above.actsForSuperior()) {
            judging.report(
                    row,
                    BodyTables.SUPERIOR,
                    ProblemCode.CONFLICT,
                    "the superior `" + id + "` is of kind " + above.word()
                            + ": expected a body that acts in its own name");
        }
    }

    /** A circle consists of given rows alone: a known body's superior was known before it and stays. */
    private static void judgeCircles(Judging judging) {
        Map<String, Row<Body>> first = new HashMap<>();
        for (Row<Body> row : judging.rows(BodyTables.BODIES)) {
            BodyId id = row.get(BodyTables.ID);
            if (id != null && row.get(BodyTables.SUPERIOR) != null) {
                first.putIfAbsent(id.value(), row);
            }
        }
        Set<String> done = new HashSet<>();
        for (Row<Body> row : judging.rows(BodyTables.BODIES)) {
            walk(judging, first, done, row.get(BodyTables.ID));
        }
    }

    /** Follows the superiors of a body up to the top, or to a body met before: in this walk, then a circle is closed. */
    private static void walk(Judging judging, Map<String, Row<Body>> first, Set<String> done, @Nullable BodyId from) {
        Set<String> path = new HashSet<>();
        BodyId at = from;
        while (at != null && !done.contains(at.value()) && path.add(at.value())) {
            at = superior(first, at);
        }
        if (at != null && path.contains(at.value())) {
            report(judging, first, at);
        }
        done.addAll(path);
    }

    private static void report(Judging judging, Map<String, Row<Body>> first, BodyId start) {
        BodyId at = start;
        do {
            Row<Body> row = first.get(at.value());
            BodyId superior = superior(first, at);
            if (row == null || superior == null) {
                return;
            }
            judging.report(
                    row,
                    BodyTables.SUPERIOR,
                    ProblemCode.CYCLE,
                    "body `" + at + "` stands under itself by way of its superior `" + superior
                            + "`: break the circle at one of its bodies");
            at = superior;
        } while (!at.equals(start));
    }

    private static @Nullable BodyId superior(Map<String, Row<Body>> first, BodyId of) {
        Row<Body> row = first.get(of.value());
        return row == null ? null : row.get(BodyTables.SUPERIOR);
    }
}
