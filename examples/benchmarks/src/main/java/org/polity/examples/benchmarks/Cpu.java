package org.polity.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Measures in thread CPU time, which neighbours on the machine hardly inflate. */
final class Cpu {
    private static final int WARM_UP = 20;
    private static final int BATCHES = 9;

    private Cpu() {}

    interface Run {
        long run();
    }

    /** Runs a batch again and again, prints the median of nine for one question, and gives it in nanoseconds. */
    static double measure(String what, int questions, Run run) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long result = 0;
        for (int i = 0; i < WARM_UP; i++) {
            result += run.run();
        }
        double[] batches = new double[BATCHES];
        long allocatedBefore = thread.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < BATCHES; i++) {
            long before = thread.getCurrentThreadCpuTime();
            result += run.run();
            batches[i] = (thread.getCurrentThreadCpuTime() - before) / (double) questions;
        }
        long allocated = thread.getCurrentThreadAllocatedBytes() - allocatedBefore;
        Arrays.sort(batches);
        System.out.printf(
                "  %-46s %9.1f ns [%.1f-%.1f] %6d B  (check %d)%n",
                what,
                batches[BATCHES / 2],
                batches[0],
                batches[BATCHES - 1],
                allocated / ((long) BATCHES * questions),
                result);
        return batches[BATCHES / 2];
    }
}
