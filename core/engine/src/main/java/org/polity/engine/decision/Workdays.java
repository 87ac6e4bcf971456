package org.polity.engine.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.spi.calendar.WorkCalendar;

/** Counts working days. Thread-safe. */
public final class Workdays {
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final @Nullable WorkCalendar calendar;

    /** Workdays by a calendar, or by weekdays alone when there is none, which makes every deadline provisional. */
    public Workdays(@Nullable WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A day that is so many working days away.
     *
     * @param day the day
     * @param provisional whether a day on the way was not announced, so that weekdays were counted for it
     */
    public record Deadline(LocalDate day, boolean provisional) {}

    /** The last day of a period of working days that begins on the day after {@code start}; 0 days end on it. */
    public Deadline after(BodyId body, LocalDate start, int workingDays) {
        return count(body, start, workingDays, 1);
    }

    /** The day that is so many working days before another. */
    public Deadline before(BodyId body, LocalDate end, int workingDays) {
        return count(body, end, workingDays, -1);
    }

    private Deadline count(BodyId body, LocalDate start, int workingDays, int direction) {
        LocalDate day = start;
        boolean provisional = false;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(direction);
            Optional<Boolean> announced = calendar == null ? Optional.empty() : calendar.works(body, day);
            provisional |= announced.isEmpty();
            if (announced.orElse(!WEEKEND.contains(day.getDayOfWeek()))) {
                left--;
            }
        }
        return new Deadline(day, provisional);
    }
}
