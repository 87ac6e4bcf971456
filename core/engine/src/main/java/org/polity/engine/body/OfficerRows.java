package org.polity.engine.body;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.ChunkedInts;

/**
 * The first posting and the first certificate of every officer, by handle, one flat row an officer: nearly all officers
 * pass by these alone, and the others are looked at in {@link OfficerNode}. Immutable.
 */
public final class OfficerRows {
    private static final int WIDTH = 8;
    private static final int ORGAN = 0;
    private static final int FROM = 1;
    private static final int UNTIL = 2;
    private static final int VALID_FROM = 3;
    private static final int VALID_UNTIL = 4;
    private static final int DOMAINS_LOW = 5;
    private static final int DOMAINS_HIGH = 6;

    private final ChunkedInts rows;

    private OfficerRows(ChunkedInts rows) {
        this.rows = rows;
    }

    /** No officers. */
    public static OfficerRows empty() {
        return new OfficerRows(ChunkedInts.empty(WIDTH));
    }

    /**
     * Whether an officer surely passes: serves an organ on a day and holds a valid certificate for a domain. False says
     * nothing; {@link OfficerNode} then decides.
     */
    public boolean surelyPasses(int officer, int organ, int domain, int day) {
        if (officer < 0 || domain >= 64 || rows.get(officer, ORGAN) != organ + 1) {
            return false;
        }
        int domains = rows.get(officer, domain < 32 ? DOMAINS_LOW : DOMAINS_HIGH);
        return ((domains >>> domain) & 1) != 0
                && rows.get(officer, FROM) <= day
                && day < rows.get(officer, UNTIL)
                && rows.get(officer, VALID_FROM) <= day
                && day < rows.get(officer, VALID_UNTIL);
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

        /** Sets the row of an officer; null for one who is not known (any more). */
        public void set(int officer, @Nullable OfficerNode node) {
            rows.set(officer, node == null ? new int[WIDTH] : node.row());
        }

        /** The edited rows; the editor must not be used after it. */
        public OfficerRows build() {
            return new OfficerRows(rows.build());
        }
    }
}
