package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Puts days on a horizontal axis.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left where the axis begins, in pixels
 * @param width how long it is, in pixels
 */
record TimeScale(LocalDate first, LocalDate last, double left, double width) {
    private static final double LABEL = 24;

    /** Where a day lies; days outside lie at the nearer end. */
    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + width * Math.max(0, Math.min(1, share));
    }

    /** Draws a line and a label at the beginning of each month. */
    void draw(Markup svg, double top, double bottom) {
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            if (!month.isBefore(first)) {
                boolean year = month.getMonthValue() == 1;
                svg.empty(
                        "line",
                        "x1",
                        at(month),
                        "x2",
                        at(month),
                        "y1",
                        top,
                        "y2",
                        bottom,
                        "class",
                        year ? "grid year" : "grid");
                if (at(month) + LABEL < left + width) {
                    svg.element(
                            "text",
                            year ? Integer.toString(month.getYear()) : month.getMonthValue() + "月",
                            "x",
                            at(month) + 3,
                            "y",
                            bottom + 13,
                            "class",
                            year ? "tick strong" : "tick");
                }
            }
        }
    }

    /** Draws the report's own day. */
    void mark(Markup svg, LocalDate day, double top, double bottom) {
        svg.empty("line", "x1", at(day), "x2", at(day), "y1", top, "y2", bottom, "class", "today");
        svg.element("text", day.toString(), "x", at(day) + 4, "y", top - 3, "class", "today-label");
    }
}
