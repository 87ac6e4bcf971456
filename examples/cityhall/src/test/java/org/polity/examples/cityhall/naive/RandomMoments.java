package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** Ways to write an instant of a given day in the city's zone. */
final class RandomMoments {
    private static final List<String> OFFSETS =
            List.of("Z", "+08:00", "-05:00", "+14:00", "-12:00", "+05:45", "-09:30");

    private final Dice dice;
    private final ZoneId zone;

    RandomMoments(Dice dice, ZoneId zone) {
        this.dice = dice;
        this.zone = zone;
    }

    /** A date, a date-time of the city, or one with an offset whose own date may be another. */
    String on(LocalDate day) {
        return switch (dice.below(6)) {
            case 0, 1 -> day.toString();
            case 2 -> day + "T" + dice.word("00:00", "00:00:00", "12:30", "23:59:59", "23:59:59.999");
            case 3 -> far(day.atStartOfDay(zone));
            case 4 -> far(day.plusDays(1).atStartOfDay(zone).minusSeconds(1));
            default -> far(day.atStartOfDay(zone).plusHours(dice.below(20)));
        };
    }

    private String far(ZonedDateTime moment) {
        OffsetDateTime far = moment.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.of(dice.pick(OFFSETS)));
        return far.toString();
    }
}
