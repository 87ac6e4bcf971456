package org.polity.engine.body;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.ChunkedInts;
import org.polity.engine.basis.Days;

/**
 * The first posting and the first certificate of every officer, by handle, one flat row of 16 bytes an officer: nearly all
 * questions about an officer end here, and the others in {@link OfficerNode}. Immutable.
 *
 * <p>In a city of 90,000 officers rows of 32 bytes do not fit the second level of the cache beside the rest, and these do;
 * hence days in 16 bits, which reach from 1970 to 2149. Whoever has a day beyond is not kept here.
 */
public final class OfficerRows {
    /** The row does not tell; {@link OfficerNode} does. */
    public static final int UNSURE = -1;

    /** The officer serves the organ and holds a valid certificate for the domain. */
    public static final int PASSES = 0;

    /** Set when the officer does not serve the organ on the day. */
    public static final int NOT_SERVING = 1;

    /** Set when no certificate covers the domain. */
    public static final int NOT_CERTIFIED = 2;

    /** Set when some certificate covers the domain and none is valid on the day. */
    public static final int NOT_VALID = 4;

    private static final int WIDTH = 4;
    private static final int ORGAN = 0;
    private static final int POSTED = 1;
    private static final int VALID = 2;
    private static final int DOMAINS = 3;

    /** In the column of domains: there is no other posting and no other certificate. */
    private static final int SOLE = 1 << 31;

    private static final int DOMAINS_KEPT = 31;
    private static final int LAST_DAY = 0xFFFF;
    private static final int NOT_KEPT = -1;

    private final ChunkedInts rows;

    private OfficerRows(ChunkedInts rows) {
        this.rows = rows;
    }

    /** No officers. */
    public static OfficerRows empty() {
        return new OfficerRows(ChunkedInts.empty(WIDTH));
    }

    /** What stands against an officer on a day, as a sum of the constants above, or {@link #UNSURE}. */
    public int against(int officer, int organ, int domain, int day) {
        if (officer < 0 || domain >= DOMAINS_KEPT || day <= 0 || day >= LAST_DAY) {
            return UNSURE;
        }
        int served = rows.get(officer, ORGAN) - 1;
        if (served < 0) {
            return UNSURE;
        }
        int domains = rows.get(officer, DOMAINS);
        int against = served == organ && holds(rows.get(officer, POSTED), day) ? 0 : NOT_SERVING;
        if (((domains >>> domain) & 1) == 0) {
            against |= NOT_CERTIFIED;
        } else if (!holds(rows.get(officer, VALID), day)) {
            against |= NOT_VALID;
        }
        return against == PASSES || (domains & SOLE) != 0 ? against : UNSURE;
    }

    /** Whether a day lies in a period as the rows keep it: the first day and the until day in 16 bits each. */
    private static boolean holds(int period, int day) {
        return period >>> 16 <= day && day < (period & 0xFFFF);
    }

    private static int period(int from, int until) {
        int first = from == Days.ALWAYS ? 0 : from;
        int end = until == Days.NEVER ? LAST_DAY : until;
        boolean kept = first >= 0 && first < LAST_DAY && end > 0 && end <= LAST_DAY;
        return kept ? (first << 16) | end : NOT_KEPT;
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
            rows.set(officer, node == null ? new int[WIDTH] : row(node));
        }

        private static int[] row(OfficerNode node) {
            if (!node.hasBoth()) {
                return new int[WIDTH];
            }
            int posted = period(node.postedFrom(), node.postedUntil());
            int valid = period(node.validFrom(), node.validUntil());
            if (posted == NOT_KEPT || valid == NOT_KEPT) {
                return new int[WIDTH];
            }
            int domains = (int) node.firstDomains() & ~SOLE;
            return new int[] {node.organ() + 1, posted, valid, node.isSole() ? domains | SOLE : domains};
        }

        /** The edited rows; the editor must not be used after it. */
        public OfficerRows build() {
            return new OfficerRows(rows.build());
        }
    }
}
