package org.polity.examples.cityhall.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * A row of {@code questions.csv} with its two days worked out.
 *
 * @param row the cells
 * @param day "the date of at in the city's zone"
 * @param held "filed_on when given, else day"
 */
record NaiveQuestion(Row row, LocalDate day, LocalDate held) {

    static NaiveQuestion of(Row row, ZoneId zone) {
        LocalDate day = dayOf(row.text("at"), zone);
        return new NaiveQuestion(row, day, row.has("filed_on") ? row.date("filed_on") : day);
    }

    /** "Date-times are ISO 8601 with or without an offset; without one they are in the city's zone." */
    static LocalDate dayOf(String at, ZoneId zone) {
        if (!at.contains("T")) {
            return LocalDate.parse(at);
        }
        String time = at.substring(at.indexOf('T'));
        boolean offset = time.contains("Z") || time.contains("+") || time.contains("-");
        return offset
                ? OffsetDateTime.parse(at).atZoneSameInstant(zone).toLocalDate()
                : LocalDateTime.parse(at).toLocalDate();
    }

    Set<String> flags() {
        return row.values("flags");
    }

    boolean isFine() {
        return row.is("sanction", "fine");
    }

    boolean hasAmount() {
        return row.has("amount");
    }

    BigDecimal amount() {
        return new BigDecimal(row.text("amount"));
    }
}
