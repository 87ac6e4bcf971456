package org.polity.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until a test sets it. Thread-safe. To use it: begin at an instant, hand it to the builder,
 * do something, let time pass.
 */
public final class SettableClock extends Clock {
    private volatile Instant now;

    /**
     * A clock that stands still.
     *
     * @param now what it shows
     */
    public SettableClock(Instant now) {
        this.now = now;
    }

    /**
     * Sets it, also backwards.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        now = instant;
    }

    /**
     * Lets time pass.
     *
     * @param duration how much
     */
    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same clock: the zone of a clock matters to nobody here. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
