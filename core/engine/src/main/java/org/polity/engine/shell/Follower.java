package org.polity.engine.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.polity.engine.shell.desk.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns from time to time what other JVMs recorded, for an engine that gives no commands itself. */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final @Nullable ScheduledExecutorService timer;

    private Follower(@Nullable ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Follows at an interval; an interval of zero follows not at all. */
    static Follower of(Desk desk, Duration interval) {
        if (interval.isZero()) {
            return new Follower(null);
        }
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Machine::daemon);
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(
                () -> follow(desk), interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
        return new Follower(timer);
    }

    private static void follow(Desk desk) {
        try {
            desk.refresh();
        } catch (RuntimeException e) {
            LOG.warn("What other engines recorded cannot be read now; it is tried again", e);
        }
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.shutdown();
        }
    }
}
