package org.polity.engine.place;

import org.polity.engine.basis.ChunkedInts;

/** Which division contains which, by handle: each row holds the division's ancestor at every level. Immutable. */
public final class Containment {
    private static final int LEVELS = DivisionNode.levels();

    private final ChunkedInts rows;

    private Containment(ChunkedInts rows) {
        this.rows = rows;
    }

    /** No divisions. */
    public static Containment empty() {
        return new Containment(ChunkedInts.empty(LEVELS));
    }

    /** The handle of the division at a level that is or contains a division, or -1. */
    public int at(int division, int rank) {
        return rows.get(division, rank) - 1;
    }

    /** Whether a handle of 0 or more is a division's. */
    public boolean isKnown(int division) {
        int any = 0;
        for (int rank = 0; rank < LEVELS; rank++) {
            any |= rows.get(division, rank);
        }
        return any != 0;
    }

    /** Whether a division at a level is or contains another. */
    public boolean contains(int division, int rank, int other) {
        return rows.get(other, rank) - 1 == division;
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

        public void set(DivisionNode division) {
            int[] row = new int[LEVELS];
            for (int rank = 0; rank < LEVELS; rank++) {
                row[rank] = division.at(rank) + 1;
            }
            rows.set(division.handle, row);
        }

        /** The edited table; the editor must not be used after it. */
        public Containment build() {
            return new Containment(rows.build());
        }
    }
}
