package org.polity.engine.authority;

import org.jspecify.annotations.Nullable;
import org.polity.model.authority.Procedure;
import org.polity.model.authority.Title;

/**
 * An answer in one number. Bits 0 to 27: a bit for each reason; 28 and 29: the procedure; 30 and 31: which title; from 32
 * on: the handle of the chosen grant plus one.
 */
final class Answer {
    static final int NO_PROCEDURE = 0;
    static final int SIMPLE = 1;
    static final int ORDINARY = 2;

    private static final int REASONS = 0xFFF_FFFF;
    private static final int PROCEDURE_SHIFT = 28;
    private static final int TITLE_SHIFT = 30;
    private static final int GRANT_SHIFT = 32;
    private static final long OWN = 1L << TITLE_SHIFT;
    private static final long ORIGINAL = 2L << TITLE_SHIFT;
    private static final long GRANTED = 3L << TITLE_SHIFT;

    private Answer() {}

    static long own() {
        return OWN;
    }

    static long original() {
        return ORIGINAL;
    }

    /** A grant that was chosen, whether it succeeds or adds reasons. */
    static long granted(int grant, int reasons) {
        return GRANTED | ((long) (grant + 1) << GRANT_SHIFT) | reasons;
    }

    static long of(int reasons, long title, int procedure) {
        return title | reasons | ((long) procedure << PROCEDURE_SHIFT);
    }

    /** The same title without the reasons against it. */
    static long withoutReasons(long answer) {
        return answer & ~(long) REASONS;
    }

    static int reasons(long answer) {
        return (int) (answer & REASONS);
    }

    /** The handle of the chosen grant, or -1. */
    static int grant(long answer) {
        return (int) (answer >>> GRANT_SHIFT) - 1;
    }

    static Title.Kind title(long answer) {
        return switch ((int) (answer >>> TITLE_SHIFT) & 3) {
            case 1 -> Title.Kind.OWN;
            case 2 -> Title.Kind.ORIGINAL;
            case 3 -> Title.Kind.GRANTED;
            default -> throw new IllegalStateException("answer " + answer + " has no title");
        };
    }

    /** Whether the title is the original one of a department. */
    static boolean isOriginal(long answer) {
        return (answer & GRANTED) == ORIGINAL;
    }

    static @Nullable Procedure procedure(long answer) {
        return switch ((int) (answer >>> PROCEDURE_SHIFT) & 3) {
            case SIMPLE -> Procedure.SIMPLE;
            case ORDINARY -> Procedure.ORDINARY;
            default -> null;
        };
    }
}
