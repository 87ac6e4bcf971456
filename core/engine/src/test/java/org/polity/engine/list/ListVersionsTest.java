package org.polity.engine.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Known;
import org.polity.model.basis.Period;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;

@DisplayName("The version of a list that holds")
class ListVersionsTest {
    /** Versions as {@code number:published:from:until}, days of January 2021 each, {@code -} for an absent one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:05:10:-                      | 09 | 0
            1:05:10:-                      | 10 | 1
            1:15:10:-                      | 14 | 0
            1:15:10:-                      | 15 | 1
            1:-:10:-                       | 31 | 0
            1:05:10:20                     | 19 | 1
            1:05:10:20                     | 20 | 0
            1:05:10:10                     | 10 | 0
            1:01:01:- 2:05:10:-            | 09 | 1
            1:01:01:- 2:05:10:-            | 10 | 2
            1:01:01:- 2:-:10:-             | 31 | 1
            1:01:01:- 2:05:10:20           | 20 | 0
            1:01:01:- 2:05:10:20 3:25:01:- | 24 | 0
            1:01:01:- 2:05:10:20 3:25:01:- | 25 | 3
            2:05:10:20 1:12:12:-           | 15 | 2
            2:05:10:20 1:12:12:-           | 25 | 0
            10:05:10:- 9:15:15:-           | 20 | 10
            """)
    void is_the_largest_that_has_begun_unless_it_has_ended(String versions, String day, int expected) {
        List<Known<ListVersion>> list = new ArrayList<>();
        for (String version : versions.split(" ")) {
            String[] parts = version.split(":");
            list.add(version(Integer.parseInt(parts[0]), day(parts[1]), january(parts[2]), day(parts[3])));
        }
        assertThat(holding(list, january(day))).isEqualTo(expected);
    }

    /** Goes through the days one by one and remembers what it saw, as a clerk with the gazette would. */
    @Test
    void is_what_a_clerk_finds_who_reads_day_by_day() {
        long seed = Long.getLong("polity.seed", 20_201_101L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Known<ListVersion>> list = new ArrayList<>();
            for (int number = 1; number <= 1 + random.nextInt(5); number++) {
                LocalDate from = LocalDate.of(2021, 1, 1 + random.nextInt(30));
                LocalDate published = random.nextInt(5) == 0 ? null : LocalDate.of(2021, 1, 1 + random.nextInt(30));
                LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(20));
                list.add(random.nextInt(list.size() + 1), version(number, published, from, until));
            }
            int current = 0;
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getMonthValue() < 3; day = day.plusDays(1)) {
                for (Known<ListVersion> known : list) {
                    ListVersion one = known.fact();
                    LocalDate published = one.publishedOn();
                    boolean begins = published != null
                            && !day.isBefore(published)
                            && one.effective().fromInclusive() != null
                            && !day.isBefore(one.effective().fromInclusive());
                    current = begins ? Math.max(current, one.version()) : current;
                }
                int expected = current == 0 || ended(list, current, day) ? 0 : current;
                assertThat(holding(list, day))
                        .as("seed %d round %d day %s of %s", seed, round, day, list)
                        .isEqualTo(expected);
                assertThat(heldBySomeDays(list, day))
                        .as("days, seed %d round %d day %s of %s", seed, round, day, list)
                        .isEqualTo(expected);
            }
        }
    }

    /** The version among whose days a day is, or 0; no two versions may have a day in common. */
    private static int heldBySomeDays(List<Known<ListVersion>> list, LocalDate day) {
        int held = 0;
        for (Known<ListVersion> one : list) {
            Period days = ListVersions.days(list, one.fact());
            if (days != null && days.contains(day)) {
                assertThat(held).as("two versions hold on " + day).isZero();
                held = one.fact().version();
            }
        }
        return held;
    }

    private static boolean ended(List<Known<ListVersion>> list, int number, LocalDate day) {
        return list.stream()
                .map(Known::fact)
                .filter(one -> one.version() == number)
                .map(one -> one.effective().untilExclusive())
                .anyMatch(until -> until != null && !day.isBefore(until));
    }

    private static int holding(List<Known<ListVersion>> list, LocalDate day) {
        Known<ListVersion> holding = ListVersions.holding(list, Days.of(day));
        return holding == null ? 0 : holding.fact().version();
    }

    private static @Nullable LocalDate day(String day) {
        return day.equals("-") ? null : january(day);
    }

    private static LocalDate january(String day) {
        return LocalDate.of(2021, 1, Integer.parseInt(day));
    }

    private static Known<ListVersion> version(
            int number, @Nullable LocalDate published, LocalDate from, @Nullable LocalDate until) {
        return new Known<>(
                new ListVersion(
                        new ListId("L"),
                        number,
                        ListKind.BASIC,
                        ListAudience.TOWNSHIP,
                        "清单",
                        published,
                        new Period(from, until),
                        null),
                number,
                number);
    }
}
