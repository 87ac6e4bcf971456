package org.polity.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that begin at the same moment; closing stops what still runs. */
final class Together implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Begins work without waiting for it. */
    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /** Runs all at once and gives the results in their order; what one throws, this throws. */
    <T> List<T> run(List<Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> work : works) {
            running.add(begin(() -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : running) {
            results.add(await(future));
        }
        return results;
    }

    /** Waits for a result; what the work threw, this throws. */
    static <T> T await(Future<T> future) throws Exception {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("a call to the store did not return within " + PATIENCE_SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
