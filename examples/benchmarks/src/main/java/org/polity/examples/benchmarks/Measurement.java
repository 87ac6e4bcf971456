package org.polity.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What acts took, over one or more turns. */
final class Measurement {
    private final Duration turn;
    private final List<long[]> taken = new ArrayList<>();
    private int turns;

    Measurement(Duration turn) {
        this.turn = turn;
    }

    void run(int writers, AppendBenchmark.Append append) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int writer = i;
            running.add(threads.submit(() -> {
                start.await();
                return write(writer, append);
            }));
        }
        for (Future<long[]> future : running) {
            taken.add(future.get());
        }
        threads.shutdown();
        turns++;
    }

    private long[] write(int writer, AppendBenchmark.Append append) throws Exception {
        long[] nanos = new long[1_024];
        int count = 0;
        long begin = System.nanoTime();
        for (long now = begin; now - begin < turn.toNanos(); count++) {
            append.act(writer, count);
            long end = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count] = end - now;
            now = end;
        }
        return Arrays.copyOf(nanos, count);
    }

    /** Acts a second. */
    double rate() {
        return taken.stream().mapToInt(nanos -> nanos.length).sum() / (turns * turn.toNanos() / 1e9);
    }

    void print(String what) {
        long[] nanos = taken.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-58s %10.0f %9.0f %9.0f%n",
                what,
                rate(),
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3);
    }
}
