package org.polity.engine.basis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polity.spi.city.ProblemCode;

/**
 * A date, or a date-time of ISO 8601 with or without an offset, as a cell gives it.
 *
 * @param date the date
 * @param time the time of day, or null for a date alone
 * @param offset the offset, or null for a time in the city's zone; only with a time
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /** A date or a date-time. */
    public static final CellType<Moment> TYPE = new Type();

    private static final int DATE_LENGTH = 10;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** The date in a zone; a moment without an offset is in that zone already. */
    public LocalDate dayIn(ZoneId zone) {
        if (time == null || offset == null) {
            return date;
        }
        return OffsetDateTime.of(LocalDateTime.of(date, time), offset)
                .atZoneSameInstant(zone)
                .toLocalDate();
    }

    @Override
    public String toString() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset);
    }

    private static final class Type implements CellType<Moment> {
        @Override
        public Moment read(String text) throws BadCell {
            LocalDate date = Days.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
            if (date != null && text.length() == DATE_LENGTH) {
                return new Moment(date, null, null);
            }
            if (date == null || text.charAt(DATE_LENGTH) != 'T') {
                throw malformed();
            }
            try {
                TemporalAccessor time = TIME.parse(text.substring(DATE_LENGTH + 1));
                return new Moment(date, LocalTime.from(time), time.query(TemporalQueries.offset()));
            } catch (DateTimeException e) {
                throw malformed();
            }
        }

        private static BadCell malformed() {
            return new BadCell(
                    ProblemCode.VALUE_MALFORMED,
                    "expected a date that exists as yyyy-MM-dd, or a date-time such as 2021-02-28T09:30 or"
                            + " 2021-02-28T09:30:00+08:00");
        }

        @Override
        public String write(Moment value) {
            return value.toString();
        }
    }
}
