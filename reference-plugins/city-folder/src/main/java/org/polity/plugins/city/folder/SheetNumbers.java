package org.polity.plugins.city.folder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Numbers of a sheet as text: a day is counted from 1900 or 1904, anything else is written without exponent. */
final class SheetNumbers {
    /** A sheet shows no more digits; what is stored beyond them is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_DIGITS = 400;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?$");
    private static final int MOST_DAYS = 3_000_000;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long MILLISECONDS_A_DAY = ChronoUnit.DAYS.getDuration().toMillis();

    /** The day that never was, 29 February 1900, which sheets count. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final boolean from1904;

    /** @param from1904 whether the workbook counts days from 1 January 1904 */
    SheetNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The text of a number; what is no number is kept as it is. */
    String text(String stored, CellStyles.Kind kind) {
        if (kind != CellStyles.Kind.PLAIN && stored.length() < MOST_DIGITS) {
            try {
                String date = date(Double.parseDouble(stored), kind);
                if (!date.isEmpty()) {
                    return date;
                }
            } catch (NumberFormatException e) {
                return stored;
            }
        }
        return plain(stored);
    }

    private static String plain(String stored) {
        if (stored.length() >= MOST_DIGITS) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                return stored;
            }
            // A long whole number is an identifier that some program wrote as a number: every digit counts.
            BigDecimal shown = WHOLE.matcher(stored).matches() ? number : number.round(SHOWN);
            return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** The date, or empty text when the number is none. */
    private String date(double stored, CellStyles.Kind kind) {
        long milliseconds = stored >= 0 && stored < MOST_DAYS ? Math.round(stored * MILLISECONDS_A_DAY) : -1;
        int days = (int) (milliseconds / MILLISECONDS_A_DAY);
        if (milliseconds < 0 || day(days).isAfter(LAST_DAY)) {
            return "";
        }
        LocalTime time = LocalTime.ofNanoOfDay(milliseconds % MILLISECONDS_A_DAY * 1_000_000);
        if (days == 0 && kind == CellStyles.Kind.TIME) {
            return time(time);
        }
        if (days == 0 && !from1904) {
            return "";
        }
        boolean withTime = kind == CellStyles.Kind.DATE_TIME || !time.equals(LocalTime.MIDNIGHT);
        String day =
                days == FALSE_LEAP_DAY && !from1904 ? "1900-02-29" : day(days).toString();
        return withTime ? day + "T" + time(time) : day;
    }

    private LocalDate day(int days) {
        LocalDate first = LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30);
        return (from1904 ? LocalDate.of(1904, 1, 1) : first).plusDays(days);
    }

    private static String time(LocalTime time) {
        return time.format(time.truncatedTo(ChronoUnit.SECONDS).equals(time) ? SECONDS : MILLISECONDS);
    }

    /** A date that is stored as ISO 8601 text, without midnight unless times are shown. */
    static String isoText(String stored, CellStyles.Kind kind) {
        return kind == CellStyles.Kind.DATE ? MIDNIGHT.matcher(stored).replaceFirst("") : stored;
    }
}
