package org.polity.examples.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.journal.Verification;
import org.polity.model.place.DivisionCode;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CitySource;

/**
 * A journal of a million entries: what an append costs at entry 1,000 and at entry 1,000,000, what it takes to verify it,
 * and to open it with a checkpoint.
 */
public final class JournalBenchmark {
    private static final int LOADS = 10;
    private static final int ROWS = 100_000;
    private static final int ACTS = 1_000;

    private JournalBenchmark() {}

    public static void main(String... args) {
        Path folder = Bench.folder();
        try {
            fill(folder);
            open(folder);
        } finally {
            Bench.remove(folder);
        }
    }

    private static void fill(Path folder) {
        try (Polity polity = Bench.open(folder)) {
            load(polity, "first", 0, 1_000);
            append(polity, "warm-up", 0);
            append(polity, "append at entry 1,000", 1);
            for (int i = 0; i < LOADS; i++) {
                load(polity, "load-" + i, 1_000 + i * ROWS, ROWS);
            }
            append(polity, "append at entry 1,000,000", 2);
            long begin = System.nanoTime();
            polity.journal().seal();
            System.out.printf("seal: %.2f s%n", Bench.secondsSince(begin));
            for (int i = 0; i < 2; i++) {
                begin = System.nanoTime();
                Verification found = polity.journal().verify();
                double seconds = Bench.secondsSince(begin);
                System.out.printf(
                        "verify: %d entries in %.2f s, %.0f/s, intact %s%n",
                        found.entries(), seconds, found.entries() / seconds, found.intact());
            }
        }
    }

    private static void open(Path folder) {
        for (int i = 0; i < 2; i++) {
            Bench.forgetPeaks();
            long begin = System.nanoTime();
            try (Polity polity = Bench.open(folder)) {
                System.out.printf(
                        "open at position %d: %.2f s, heap in use at most %d MiB%n",
                        polity.position(), Bench.secondsSince(begin), Bench.peakMiB());
            }
        }
    }

    private static void append(Polity polity, String what, int round) {
        long[] micros = new long[ACTS];
        long begin = System.nanoTime();
        for (int i = 0; i < ACTS; i++) {
            String id = "one-" + round + "-" + i;
            long before = System.nanoTime();
            polity.bodies()
                    .establish(
                            Bench.act(id),
                            new Body(
                                    new BodyId(id),
                                    "committee",
                                    BodyKind.VILLAGERS_COMMITTEE,
                                    new DivisionCode("T"),
                                    null,
                                    List.of(),
                                    Period.ALWAYS));
            micros[i] = (System.nanoTime() - before) / 1_000;
        }
        double seconds = Bench.secondsSince(begin);
        Arrays.sort(micros);
        System.out.printf(
                "%s, one caller, %s: %.0f acts/s, p50 %d us, p99 %d us%n",
                what, polity.journal().durability(), ACTS / seconds, micros[ACTS / 2], micros[ACTS * 99 / 100]);
    }

    private static void load(Polity polity, String id, int first, int rows) {
        long begin = System.nanoTime();
        LoadReport report = polity.load(Bench.act(id), new Committees(first, rows), "");
        if (!report.outcome().recorded()) {
            throw new IllegalStateException("not recorded: " + report.problems());
        }
        System.out.printf("load of %d rows: %.2f s%n", rows, Bench.secondsSince(begin));
    }

    /** A township with very many villagers' committees. */
    private record Committees(int first, int rows) implements CitySource {
        @Override
        public String key() {
            return "committees";
        }

        @Override
        public void read(String location, CityIntake intake) {
            if (first == 0) {
                intake.table(
                                "city",
                                "city.json",
                                List.of("name", "division", "zone", "datum", "officeHours", "workWeek"))
                        .row(
                                0,
                                List.of(
                                        "\"city\"",
                                        "\"C\"",
                                        "\"Asia/Shanghai\"",
                                        "\"CGCS2000\"",
                                        "[\"09:00-12:00\"]",
                                        "[\"MON\"]"));
                CityIntake.RowIntake divisions =
                        intake.table("divisions", "divisions.csv", List.of("code", "name", "level", "parent"));
                divisions.row(2, List.of("C", "city", "city", ""));
                divisions.row(3, List.of("Y", "county", "county", "C"));
                divisions.row(4, List.of("T", "town", "township", "Y"));
            }
            CityIntake.RowIntake bodies =
                    intake.table("bodies", "bodies.csv", List.of("id", "name", "kind", "division", "established"));
            for (int i = 0; i < rows; i++) {
                bodies.row(
                        i + 2,
                        List.of(
                                "V" + (first + i),
                                "villagers' committee " + i,
                                "villagers_committee",
                                "T",
                                "2001-01-01"));
            }
        }
    }
}
