package org.polity.engine.basis;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days as whole numbers since 1970-01-01, so that a decision compares numbers. An open beginning is {@link #ALWAYS}, an
 * open end and "not yet published" are {@link #NEVER}.
 */
public final class Days {
    /** Before every day. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** After every day. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** The number of a day. */
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The number of a first day; an absent one is {@link #ALWAYS}. */
    public static int from(@Nullable LocalDate day) {
        return day == null ? ALWAYS : of(day);
    }

    /** The number of an until day, or of a publication; an absent one is {@link #NEVER}. */
    public static int until(@Nullable LocalDate day) {
        return day == null ? NEVER : of(day);
    }

    /** The day of a number. */
    public static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }

    /**
     * Reads {@code yyyy-MM-dd}.
     *
     * @return the day, or null if the text has another form or the day does not exist
     */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
