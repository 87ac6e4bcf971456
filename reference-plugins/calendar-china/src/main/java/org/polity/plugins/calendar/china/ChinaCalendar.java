package org.polity.plugins.calendar.china;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.polity.model.basis.BodyId;
import org.polity.spi.calendar.WorkCalendar;

/** The same days for every body: what was announced, else the week in a year whose announcements are all known. */
final class ChinaCalendar implements WorkCalendar {
    private static final Optional<Boolean> WORKS = Optional.of(true);
    private static final Optional<Boolean> OFF = Optional.of(false);

    private final Announcements announced;

    ChinaCalendar(Announcements announced) {
        this.announced = announced;
    }

    @Override
    public String key() {
        return "china";
    }

    @Override
    public Optional<Boolean> works(BodyId body, LocalDate day) {
        Boolean exception = announced.exceptions().get(day);
        if (exception != null) {
            return exception ? WORKS : OFF;
        }
        if (!announced.years().contains(day.getYear())) {
            return Optional.empty();
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? OFF : WORKS;
    }
}
