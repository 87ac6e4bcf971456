package org.polity.examples.benchmarks;

import java.lang.ref.Reference;
import java.util.Locale;
import java.util.function.Supplier;

/** What a city needs in memory: the heap in use after a collection with it, less the heap without it. */
final class Footprint {
    private Footprint() {}

    static void print(int size) {
        long pairs = SyntheticCity.slots(size).size();
        long known = retained(() -> SyntheticCity.of(size));
        long ungranted = retained(() -> SyntheticCity.withoutGrants(size));
        long index = retained(() -> SyntheticCity.of(size).authority());
        System.out.printf(
                "x%d: %d townships, %d officers, %d powers in force in townships%n",
                size, SyntheticCity.TOWNSHIPS * size, SyntheticCity.OFFICERS * size, pairs);
        line("bytes for each power in force in a township, all that is known", known, pairs);
        line("of it what decisions read, with the facts they name", index, pairs);
        line("of it the grants: a city with them less one without", known - ungranted, pairs);
    }

    private static void line(String what, long bytes, long pairs) {
        System.out.printf(Locale.ROOT, "  %-66s %9.1f B (%.1f MiB)%n", what, bytes / (double) pairs, bytes / 1048576.0);
    }

    private static long retained(Supplier<?> made) {
        long before = used();
        Object kept = made.get();
        long after = used();
        Reference.reachabilityFence(kept);
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
