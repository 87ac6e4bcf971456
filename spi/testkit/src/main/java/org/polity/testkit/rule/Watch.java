package org.polity.testkit.rule;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;

/** Waits for an answer no longer than a limit, as the engine does. What does not end is left behind and stops no build. */
final class Watch {
    private Watch() {}

    /**
     * Calls on a thread of its own.
     *
     * @param limit how long it may take
     * @param late the message when it takes longer
     * @param thrown the beginning of the message when it throws
     */
    static <T> T within(Duration limit, String late, String thrown, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "rule-under-test");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return Assertions.fail(late);
        } catch (ExecutionException e) {
            return Assertions.fail(thrown + " " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Assertions.fail("the test was interrupted", e);
        }
    }
}
