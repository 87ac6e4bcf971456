package org.polity.examples.cityhall.naive;

import java.util.stream.LongStream;

/** The seeds of a run: so many from 1 on, or the one that {@code -Dpolity.seed} names. */
final class Seeds {
    private Seeds() {}

    static LongStream upTo(int count) {
        Long one = Long.getLong("polity.seed");
        return one == null ? LongStream.rangeClosed(1, count) : LongStream.of(one);
    }
}
