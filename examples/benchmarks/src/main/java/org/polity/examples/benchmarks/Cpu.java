package org.polity.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polity.model.authority.AuthorityQuestion;

/** Measures in thread CPU time, which neighbours on the machine hardly inflate. */
final class Cpu {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 12;
    private static final int BATCHES = 9;

    /** Few enough to lie in the cache when they are asked, enough to make reading the clock cheap. */
    private static final int SLICE = 256;

    private long result;
    private long nanos;
    private long bytes;

    private Cpu() {}

    interface Run {
        long run();
    }

    interface Asked {
        long ask(List<AuthorityQuestion> questions);
    }

    /** A batch of prepared work; prints and gives the median nanoseconds of one of its parts. */
    static double measure(String what, int parts, Run run) {
        Cpu cpu = new Cpu();
        return cpu.median(what, parts, () -> cpu.time(run));
    }

    /** A batch of questions, each made just before it is asked; making them is not counted. */
    static double measure(String what, SyntheticQuestions questions, int count, Asked asked) {
        Cpu cpu = new Cpu();
        return cpu.median(what, count, () -> {
            for (int from = 0; from < count; from += SLICE) {
                List<AuthorityQuestion> slice = questions.make(from, Math.min(count, from + SLICE));
                cpu.time(() -> asked.ask(slice));
            }
        });
    }

    private void time(Run run) {
        long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
        long before = THREAD.getCurrentThreadCpuTime();
        result += run.run();
        nanos += THREAD.getCurrentThreadCpuTime() - before;
        bytes += THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
    }

    private double median(String what, int parts, Runnable batch) {
        double[] batches = new double[BATCHES];
        for (int i = -WARM_UP; i < BATCHES; i++) {
            nanos = 0;
            bytes = 0;
            batch.run();
            if (i >= 0) {
                batches[i] = nanos / (double) parts;
            }
        }
        Arrays.sort(batches);
        System.out.printf(
                Locale.ROOT,
                "  %-58s %9.1f ns [%.1f-%.1f] %6d B  (check %d)%n",
                what,
                batches[BATCHES / 2],
                batches[0],
                batches[BATCHES - 1],
                bytes / parts,
                result);
        return batches[BATCHES / 2];
    }
}
