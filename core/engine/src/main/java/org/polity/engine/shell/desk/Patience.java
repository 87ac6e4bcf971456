package org.polity.engine.shell.desk;

import java.time.Duration;
import org.polity.spi.store.StoreException;

/** How long commands try to get in between those of other JVMs. Not thread-safe. */
final class Patience {
    private static final long LONGEST_PAUSE = 50;

    private final Duration most;
    private final long end;
    private long pause = 1;
    private boolean interrupted;

    Patience(Duration most) {
        this.most = most;
        end = System.nanoTime() + most.toNanos();
    }

    /** Fails when it is at its end. */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new StoreException("Other engines on the same store recorded without a pause for " + most
                    + ", so that this command could not be judged on the newest: try again, or raise the setting "
                    + "polity.command.patience");
        }
    }

    /** Waits a moment, each time a longer one. An interruption does not cut it short; it is kept until {@link #end}. */
    void pause() {
        check();
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        pause = Math.min(LONGEST_PAUSE, pause * 2);
    }

    /** Gives an interruption back to the thread. */
    void end() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
