package org.polity.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.spi.calendar.WorkCalendar;

/** The contract passes a right calendar, and finds each wrong one. */
class WorkCalendarContractTest extends WorkCalendarContract {
    @Override
    protected WorkCalendar calendar() {
        return calendar("week", WorkCalendarContractTest::right);
    }

    @Override
    protected List<Known> known() {
        return theDays();
    }

    private static List<Known> theDays() {
        return List.of(day("2024-06-03", true), day("2024-06-02", false), day("2030-01-01", null));
    }

    @Test
    void a_malformed_key_is_found() {
        isFound(WorkCalendarContract::key, "W1", calendar("", WorkCalendarContractTest::right));
    }

    @Test
    void a_calendar_that_throws_is_found() {
        isFound(WorkCalendarContract::everyDay, "W2: threw for any on 2030-01-01", of((body, day) -> {
            if (day.getYear() >= 2030) {
                throw new IllegalArgumentException("not announced");
            }
            return right(body, day);
        }));
    }

    @Test
    void a_calendar_that_cannot_count_to_the_end_is_found() {
        isFound(WorkCalendarContract::everyDay, "W2: threw for any on +999999999-12-31", of((body, day) -> {
            LocalDate next = day.plusDays(1);
            return next.getYear() > 2030 ? Optional.empty() : right(body, day);
        }));
    }

    @Test
    void a_null_is_found() {
        isFound(WorkCalendarContract::everyDay, "W2: answered null", of((body, day) -> null));
    }

    @Test
    void a_calendar_that_changes_its_mind_is_found() {
        AtomicInteger calls = new AtomicInteger();
        isFound(
                WorkCalendarContract::same,
                "W3: asked a second time",
                of((body, day) -> Optional.of(calls.incrementAndGet() % 1_000 == 7)));
    }

    @Test
    void a_calendar_that_thinks_long_is_found() {
        isFound(WorkCalendarContract::atOnce, "W5: answers within PT5S", of((body, day) -> {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Optional.empty();
        }));
    }

    @Test
    void a_calendar_that_knows_what_was_not_announced_is_found() {
        isFound(
                WorkCalendarContract::days,
                "W6: whether any works on 2030-01-01",
                of((body, day) -> Optional.of(day.getDayOfWeek() != DayOfWeek.SUNDAY)));
    }

    private static Optional<Boolean> right(BodyId body, LocalDate day) {
        return day.getYear() >= 2030 ? Optional.empty() : Optional.of(day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static WorkCalendar of(BiFunction<BodyId, LocalDate, Optional<Boolean>> works) {
        return calendar("week", works);
    }

    private static WorkCalendar calendar(String key, BiFunction<BodyId, LocalDate, Optional<Boolean>> works) {
        return new WorkCalendar() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Optional<Boolean> works(BodyId body, LocalDate day) {
                return works.apply(body, day);
            }
        };
    }

    private static void isFound(Rule rule, String message, WorkCalendar wrong) {
        WorkCalendarContract contract = new WorkCalendarContract() {
            @Override
            protected WorkCalendar calendar() {
                return wrong;
            }

            @Override
            protected List<Known> known() {
                return theDays();
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(WorkCalendarContract contract) throws Exception;
    }
}
