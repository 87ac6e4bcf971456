package org.polity.model.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of days (期间), {@code [from, until)}: the first day is in, the last day is out. A null end is open; a period
 * whose ends are equal is empty.
 *
 * @param fromInclusive the first day, or null for "since always"
 * @param untilExclusive the first day after it, or null for "for ever"
 */
public record Period(
        @Nullable LocalDate fromInclusive, @Nullable LocalDate untilExclusive) {
    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    // Refuses a period that ends before it begins.
    public Period {
        if (fromInclusive != null && untilExclusive != null && untilExclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException(
                    "period ends on " + untilExclusive + " before it begins on " + fromInclusive);
        }
    }

    /**
     * A period that begins on a day and stays open.
     *
     * @param fromInclusive the first day
     * @return the period
     */
    public static Period from(LocalDate fromInclusive) {
        return new Period(fromInclusive, null);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day asked about
     * @return true from the first day on and before the until day
     */
    public boolean contains(LocalDate day) {
        return (fromInclusive == null || !day.isBefore(fromInclusive))
                && (untilExclusive == null || day.isBefore(untilExclusive));
    }

    /**
     * The same period with another end.
     *
     * @param newUntilExclusive the first day after it, or null for "for ever"
     * @return a new period
     */
    public Period until(@Nullable LocalDate newUntilExclusive) {
        return new Period(fromInclusive, newUntilExclusive);
    }
}
