package org.polity.model.place;

/**
 * One span of office time in a working day (办公时间).
 *
 * @param fromMinuteInclusive minutes after midnight, 0 to 1439
 * @param untilMinuteExclusive minutes after midnight, later than the start, at most 1440
 */
public record OfficeHours(int fromMinuteInclusive, int untilMinuteExclusive) {
    // Checks the order and the bounds.
    public OfficeHours {
        if (fromMinuteInclusive < 0 || untilMinuteExclusive > 1440 || untilMinuteExclusive <= fromMinuteInclusive) {
            throw new IllegalArgumentException("office hours from minute " + fromMinuteInclusive + " until minute "
                    + untilMinuteExclusive + " do not lie in one day in this order");
        }
    }

    /** As a city writes it: {@code 09:00-12:00}. */
    @Override
    public String toString() {
        return clock(fromMinuteInclusive) + "-" + clock(untilMinuteExclusive);
    }

    private static String clock(int minute) {
        return (minute < 600 ? "0" : "") + minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
    }
}
