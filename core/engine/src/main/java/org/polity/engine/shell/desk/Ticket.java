package org.polity.engine.shell.desk;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.StoreException;

/**
 * One caller who waits in the {@link Line}, and what becomes of the wish. Settled by the one who leads, before the caller
 * goes on.
 *
 * @param <T> what the caller gets
 */
abstract class Ticket<T> {
    private enum Turn {
        WAITS,
        LEADS,
        GOES
    }

    private final Thread caller = Thread.currentThread();
    private volatile Turn turn = Turn.WAITS;
    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean settled;

    /** Whether it is worked on alone, and not together with others. */
    abstract boolean isAlone();

    boolean isSettled() {
        return settled;
    }

    void settle(T value) {
        result = value;
        settled = true;
    }

    void fail(Throwable cause) {
        failure = cause;
        settled = true;
    }

    /**
     * Waits for the turn. Does not end when the thread is interrupted, because the wish may be granted already; the
     * interruption is kept for the caller.
     *
     * @return true to lead, false when the wish is settled
     */
    boolean await() {
        boolean interrupted = false;
        while (turn == Turn.WAITS) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return turn == Turn.LEADS;
    }

    void lead() {
        turn = Turn.LEADS;
        LockSupport.unpark(caller);
    }

    /** Lets the caller go. */
    void go() {
        if (turn == Turn.WAITS) {
            turn = Turn.GOES;
            LockSupport.unpark(caller);
        }
    }

    /** What the caller gets; to be called when it is settled. */
    T result() {
        Throwable cause = failure;
        if (cause instanceof StoreException outage) {
            // One outage has many callers; each gets an exception of its own, with its own stack.
            throw new StoreException(String.valueOf(outage.getMessage()), outage);
        }
        if (cause instanceof RuntimeException defect) {
            throw defect;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        T value = result;
        if (value == null) {
            throw new IllegalStateException("the command was not settled: the one who led failed", cause);
        }
        return value;
    }
}
