package org.polity.spi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.polity.model.basis.BodyId;

/**
 * Working days of bodies. Pure and thread-safe; the engine asks it often. At most one plugin may offer a calendar.
 */
public interface WorkCalendar {
    /**
     * The calendar's key.
     *
     * @return a short word, for example {@code china}
     */
    String key();

    /**
     * Whether a body works on a day.
     *
     * @param body the body
     * @param day the day
     * @return true for a working day, make-up days included; false for a day off; empty when it was not announced
     */
    Optional<Boolean> works(BodyId body, LocalDate day);
}
