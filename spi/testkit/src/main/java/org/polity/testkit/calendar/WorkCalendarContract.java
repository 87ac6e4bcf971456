package org.polity.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.spi.calendar.WorkCalendar;

/**
 * The contract of calendars of working days as tests; each cites the number of its rule in {@code spi/README.md}, section
 * Work calendar. To prove a calendar, extend this class, and name days that it knows and days that were not announced.
 */
public abstract class WorkCalendarContract {
    private static final int THREADS = 4;
    private static final int MANY = 100_000;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 1, 1);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** For subclasses. */
    protected WorkCalendarContract() {}

    /**
     * The calendar to prove.
     *
     * @return a calendar, a new one or the same
     */
    protected abstract WorkCalendar calendar();

    /**
     * Days and what they are.
     *
     * @return at least a working day and a day off
     */
    protected abstract List<Known> known();

    /**
     * A day and what it is.
     *
     * @param body the body
     * @param day the day
     * @param works whether the body works, or null when it was not announced
     */
    public record Known(
            String body, LocalDate day, @Nullable Boolean works) {}

    /**
     * A day that is the same for every body.
     *
     * @param day the day, as ISO 8601 has it
     * @param works whether a body works, or null when it was not announced
     * @return the day
     */
    protected static Known day(String day, @Nullable Boolean works) {
        return new Known("any", LocalDate.parse(day), works);
    }

    @Test
    @DisplayName("W1 the calendar has a key")
    void key() {
        assertThat(calendar().key())
                .as("W1: a key of lower-case letters, digits and hyphens")
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .isEqualTo(calendar().key());
    }

    @Test
    @DisplayName("W2 it answers for every day and every body")
    void everyDay() {
        WorkCalendar calendar = calendar();
        for (String body : List.of("any", "东镇人民政府", "-", "x".repeat(200))) {
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
                ask(calendar, body, day);
            }
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
                ask(calendar, body, day);
            }
        }
    }

    @Test
    @DisplayName("W3 the same day has the same answer")
    void same() {
        WorkCalendar calendar = calendar();
        List<Optional<Boolean>> first = answers(calendar);
        assertThat(answers(calendar)).as("W3: asked a second time").isEqualTo(first);
        assertThat(answers(calendar())).as("W3: asked of a new instance").isEqualTo(first);
    }

    @Test
    @DisplayName("W4 many threads get the same answers")
    void threads() throws Exception {
        WorkCalendar calendar = calendar();
        List<Optional<Boolean>> alone = answers(calendar);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Optional<Boolean>>>> running = new ArrayList<>();
            Callable<List<Optional<Boolean>>> asking = () -> answers(calendar);
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(asking));
            }
            for (Future<List<Optional<Boolean>>> run : running) {
                assertThat(run.get())
                        .as("W4: asked by " + THREADS + " threads at once")
                        .isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("W5 it answers at once")
    void atOnce() {
        WorkCalendar calendar = calendar();
        long begun = System.nanoTime();
        int asked = 0;
        while (asked < MANY && System.nanoTime() - begun < LIMIT.toNanos()) {
            ask(calendar, "any", FIRST.plusDays(asked % 20_000));
            asked++;
        }
        assertThat(asked)
                .as("W5: answers within " + LIMIT + "; the engine asks for each day of each deadline")
                .isEqualTo(MANY);
    }

    @Test
    @DisplayName("W6 the days are what their author says, and what was not announced is unknown")
    void days() {
        List<Known> known = known();
        assertThat(known).as("W6: a working day").anyMatch(day -> Boolean.TRUE.equals(day.works()));
        assertThat(known).as("W6: a day off").anyMatch(day -> Boolean.FALSE.equals(day.works()));
        for (Known day : known) {
            assertThat(ask(calendar(), day.body(), day.day()))
                    .as("W6: whether " + day.body() + " works on " + day.day())
                    .isEqualTo(Optional.ofNullable(day.works()));
        }
    }

    private static List<Optional<Boolean>> answers(WorkCalendar calendar) {
        List<Optional<Boolean>> answers = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            answers.add(ask(calendar, "any", day));
        }
        return answers;
    }

    private static Optional<Boolean> ask(WorkCalendar calendar, String body, LocalDate day) {
        Optional<Boolean> answer;
        try {
            answer = calendar.works(new BodyId(body), day);
        } catch (RuntimeException e) {
            return Assertions.fail("W2: threw for " + body + " on " + day + ": " + e, e);
        }
        return answer != null
                ? answer
                : Assertions.fail(
                        "W2: answered null for " + body + " on " + day + "; answer empty for what was not announced");
    }
}
