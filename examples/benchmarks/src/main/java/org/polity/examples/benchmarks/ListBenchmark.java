package org.polity.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.polity.ListImpact;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CitySource;

/**
 * The difference and the impact of two versions of a list of 10,000 items over 71 townships, each with a grant of its own:
 * a tenth of the items is dropped, a tenth added, a tenth reworded. CPU time of the asking thread, everything asked through
 * the engine; the first call also by the clock.
 */
public final class ListBenchmark {
    private static final int ITEMS = 10_000;
    private static final int TOWNSHIPS = 71;
    private static final int WARM = 20;
    private static final int RUNS = 15;
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private ListBenchmark() {}

    /** @param args none */
    public static void main(String... args) {
        Path folder = Bench.folder();
        try (Polity polity = Bench.open(folder)) {
            long begin = System.nanoTime();
            LoadReport report = polity.load(Bench.act("lists"), new Lists(), "");
            System.out.printf(Locale.ROOT, "load two versions and 71 grants: %.2f s%n", Bench.secondsSince(begin));
            if (!report.outcome().recorded()) {
                throw new IllegalStateException("the lists have problems: " + report.problems());
            }
            ListId list = new ListId("L");
            Supplier<ListDifference> differ =
                    () -> polity.lists().difference(list, 1, 2).orElseThrow();
            begin = System.nanoTime();
            long cpu = cpu();
            ListDifference difference = differ.get();
            ListImpact impact = polity.lists().impact(difference, DAY);
            System.out.printf(
                    Locale.ROOT,
                    "first call of both, cold: %.1f ms, of its thread's CPU %.1f ms%n",
                    Bench.secondsSince(begin) * 1e3,
                    (cpu() - cpu) / 1e6);
            System.out.printf(
                    Locale.ROOT,
                    "changes %d (dropped %d), grants touched %d, dropped powers still held %d%n",
                    difference.changes().size(),
                    difference.count(ItemChangeKind.DROPPED),
                    impact.grants().size(),
                    impact.grants().stream()
                            .mapToLong(grant -> grant.stillHandedDown().size())
                            .sum());
            time("difference of two versions", differ);
            time(
                    "difference of all lists of two days",
                    () -> polity.lists().difference(ListAudience.TOWNSHIP, DAY.minusDays(1), DAY));
            time("impact", () -> polity.lists().impact(difference, DAY));
            time("contradictions of everything", () -> polity.lists().contradictions());
        } finally {
            Bench.remove(folder);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void time(String what, Supplier<?> asked) {
        double[] millis = new double[RUNS];
        int kept = 0;
        for (int i = 0; i < WARM + RUNS; i++) {
            long begin = cpu();
            kept += System.identityHashCode(asked.get()) & 1;
            if (i >= WARM) {
                millis[i - WARM] = (cpu() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-38s %8.1f ms [%.1f-%.1f]%s%n",
                what,
                millis[RUNS / 2],
                millis[0],
                millis[RUNS - 1],
                kept < 0 ? "!" : "");
    }

    /** The city of the benchmark as a source. */
    private static final class Lists implements CitySource {
        @Override
        public String key() {
            return "lists";
        }

        @Override
        public void read(String location, CityIntake intake) {
            table(
                    intake,
                    "city",
                    List.of("name", "division", "zone", "datum", "officeHours", "workWeek"),
                    List.of(List.of(
                            "\"c\"", "\"C\"", "\"Asia/Shanghai\"", "\"CGCS2000\"", "[\"09:00-12:00\"]", "[\"MON\"]")));
            List<List<String>> divisions = new ArrayList<>();
            divisions.add(List.of("C", "c", "city", ""));
            divisions.add(List.of("Y", "y", "county", "C"));
            List<List<String>> bodies = new ArrayList<>();
            List<List<String>> grants = new ArrayList<>();
            for (int i = 0; i < TOWNSHIPS; i++) {
                divisions.add(List.of("T" + i, "t", "township", "Y"));
                bodies.add(List.of("G" + i, "g", "township_government", "T" + i));
                grants.add(List.of("GR" + i, "assigned", "list:L", "G" + i, "notice", "2024-01-01", "2024-01-01"));
            }
            List<List<String>> powers = new ArrayList<>();
            List<List<String>> items = new ArrayList<>();
            int tenth = ITEMS / 10;
            for (int i = 0; i < ITEMS + tenth; i++) {
                powers.add(List.of("P" + i, "power " + i, "penalty", "urban", "county", "law", "2015-01-01"));
                if (i < ITEMS) {
                    items.add(List.of("L", "1", "I" + i, "item " + i, "P" + i));
                }
                if (i >= tenth) {
                    items.add(List.of("L", "2", "I" + i, (i < 2 * tenth ? "new " : "item ") + i, "P" + i));
                }
            }
            table(intake, "divisions", List.of("code", "name", "level", "parent"), divisions);
            table(intake, "bodies", List.of("id", "name", "kind", "division"), bodies);
            table(
                    intake,
                    "powers",
                    List.of("code", "name", "kind", "domain", "level", "basis", "in_force_from"),
                    powers);
            table(
                    intake,
                    "lists",
                    List.of("list", "version", "kind", "applies_to", "name", "published_on", "effective_from"),
                    List.of(
                            List.of("L", "1", "penalty_powers", "township", "l", "2024-01-01", "2024-01-01"),
                            List.of("L", "2", "penalty_powers", "township", "l", "2025-01-01", "2025-01-01")));
            table(intake, "list_items", List.of("list", "version", "item", "name", "power"), items);
            table(
                    intake,
                    "grants",
                    List.of("id", "mode", "powers", "recipients", "instrument", "published_on", "effective_from"),
                    grants);
        }

        private static void table(CityIntake intake, String name, List<String> columns, List<List<String>> rows) {
            CityIntake.RowIntake taker = intake.table(name, name, columns);
            long line = 0;
            for (List<String> row : rows) {
                taker.row(++line, row);
            }
        }
    }
}
