package org.polity.engine.body;

import org.polity.engine.basis.ChunkedInts;
import org.polity.engine.place.Containment;
import org.polity.engine.place.DivisionNode;
import org.polity.model.body.BodyKind;

/** What a decision asks of every body, by handle, one flat row a body. Immutable. */
public final class BodyRows {
    /** No grant names the body. */
    public static final int NO_GRANT = -1;

    /** More than one grant names the body. */
    public static final int MANY_GRANTS = -2;

    /** The body takes part in a merger, so that grants may reach it which do not name it. */
    public static final int MERGED = -3;

    private static final int WIDTH = 8;
    private static final int KIND = 0;
    private static final int ORGAN = 1;
    private static final int ESTABLISHED = 2;
    private static final int ABOLISHED = 3;
    private static final int DIVISION = 4;
    private static final int LEVEL = 5;
    private static final int GRANT = 6;
    private static final BodyKind[] KINDS = BodyKind.values();

    private final ChunkedInts rows;

    private BodyRows(ChunkedInts rows) {
        this.rows = rows;
    }

    /** No bodies. */
    public static BodyRows empty() {
        return new BodyRows(ChunkedInts.empty(WIDTH));
    }

    public boolean isKnown(int body) {
        return body >= 0 && rows.get(body, KIND) != 0;
    }

    public BodyKind kind(int body) {
        return KINDS[rows.get(body, KIND) - 1];
    }

    /** The body it acts for: its superior for a team or an agency, else itself. */
    public int organ(int body) {
        return rows.get(body, ORGAN);
    }

    public boolean existsOn(int body, int day) {
        return rows.get(body, ESTABLISHED) <= day && day < rows.get(body, ABOLISHED);
    }

    public int division(int body) {
        return rows.get(body, DIVISION);
    }

    /** Whether the body's division contains a place. */
    public boolean covers(Containment places, int body, int place) {
        return places.contains(rows.get(body, DIVISION), rows.get(body, LEVEL), place);
    }

    /** The one grant that names the body, or {@link #NO_GRANT}, {@link #MANY_GRANTS} or {@link #MERGED}. */
    public int grant(int body) {
        return rows.get(body, GRANT);
    }

    /** Begins to edit a copy. */
    public Editor edit() {
        return new Editor(rows.edit());
    }

    /** Edits a copy; used by one thread. */
    public static final class Editor {
        private final ChunkedInts.Editor rows;

        private Editor(ChunkedInts.Editor rows) {
            this.rows = rows;
        }

        /**
         * Sets the row of a body.
         *
         * @param grants the grants that name it
         */
        public void set(BodyNode body, int... grants) {
            put(body, grants.length == 0 ? NO_GRANT : grants.length == 1 ? grants[0] : MANY_GRANTS);
        }

        /** Sets the row of a body that takes part in a merger. */
        public void setMerged(BodyNode body) {
            put(body, MERGED);
        }

        private void put(BodyNode body, int grant) {
            rows.set(
                    body.handle,
                    BodyNode.rank(body.kind) + 1,
                    body.organ,
                    body.established,
                    body.abolished,
                    body.division.handle,
                    DivisionNode.rank(body.division.division.level()),
                    grant,
                    0);
        }

        /** The edited rows; the editor must not be used after it. */
        public BodyRows build() {
            return new BodyRows(rows.build());
        }
    }
}
