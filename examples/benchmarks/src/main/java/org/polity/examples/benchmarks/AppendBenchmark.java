package org.polity.examples.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.polity.plugins.storage.jdbc.JdbcStore;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;

/**
 * What it costs to append one small act, by waiting writers, beside what the database can do at all in the same minutes.
 * Arguments: {@code h2} or {@code postgresql}, a new folder on the disk to measure, and then, with these values where they
 * are not given, {@code writers=1,8,64}, {@code entries=1000000} (of the large journal; 0 leaves that part out),
 * {@code warmup=10} and {@code seconds=5} (both of each measurement).
 */
public final class AppendBenchmark {
    private static final byte[] ACT = new byte[350];
    private static final int TURNS = 5;

    /** More writers than that would not each have a connection: their limit is one that writes for all. */
    private static final int THREADS_OF_A_HOST = 8;

    private final String name;
    private final String address;
    private final BareDatabase bare;
    private final Parts parts;

    private AppendBenchmark(String name, String address, BareDatabase bare, Parts parts) {
        this.name = name;
        this.address = address;
        this.bare = bare;
        this.parts = parts;
    }

    /** What is measured, and for how long. */
    private record Parts(List<Integer> writers, int entries, Duration warmUp, Duration time) {
        static Parts of(String[] args) {
            return new Parts(
                    Stream.of(value(args, "writers", "1,8,64").split(","))
                            .map(Integer::valueOf)
                            .toList(),
                    Integer.parseInt(value(args, "entries", "1000000")),
                    Duration.ofSeconds(Long.parseLong(value(args, "warmup", "10"))),
                    Duration.ofSeconds(Long.parseLong(value(args, "seconds", "5"))));
        }

        private static String value(String[] args, String name, String otherwise) {
            return Stream.of(args)
                    .filter(arg -> arg.startsWith(name + "="))
                    .map(arg -> arg.substring(name.length() + 1))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** One act, by one of the writers. */
    interface Append {
        void act(int writer, long number) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Arrays.fill(ACT, (byte) 'x');
        Path folder = Files.createDirectories(Path.of(args[1]));
        Parts parts = Parts.of(args);
        if (args[0].equals("h2")) {
            String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bare");
            new AppendBenchmark("H2, synced", folder.resolve("store").toString(), new BareDatabase(url), parts).run();
        } else {
            try (EmbeddedPostgres server = postgres(folder)) {
                String url = server.getJdbcUrl("postgres", "postgres");
                new AppendBenchmark("PostgreSQL, fsync on", url, new BareDatabase(url), parts).run();
            }
        }
    }

    private static EmbeddedPostgres postgres(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void run() throws Exception {
        System.out.printf(Locale.ROOT, "%-58s %10s %9s %9s%n", name, "acts/s", "p50 us", "p99 us");
        try (JdbcStore store = JdbcStore.open(address, "", "", Duration.ofSeconds(30))) {
            for (int writers : parts.writers()) {
                boolean grouped = writers > THREADS_OF_A_HOST;
                beside(
                        grouped ? "groups of " + writers + " clients" : writers + " threads",
                        writers,
                        grouped ? bare::insertInGroups : bare::insert,
                        appendingTo(store, "by-" + writers));
            }
        }
        bare.close();
        if (parts.entries() > 0) {
            grow(parts.entries());
        }
    }

    /** Takes turns, so that whatever else the machine does meets both alike. */
    private void beside(String how, int writers, Append limit, Append store) throws Exception {
        Numbered numbered = new Numbered(writers, store);
        new Measurement(parts.warmUp()).run(writers, limit);
        new Measurement(parts.warmUp()).run(writers, numbered);
        Measurement bareTurns = new Measurement(turn());
        Measurement storeTurns = new Measurement(turn());
        for (int i = 0; i < TURNS; i++) {
            bareTurns.run(writers, limit);
            storeTurns.run(writers, numbered);
        }
        bareTurns.print("bare insert, " + how);
        storeTurns.print("store, " + writers + " waiting writers");
        ratio("store / bare insert, " + how, storeTurns.rate(), bareTurns.rate());
    }

    private Duration turn() {
        return parts.time().dividedBy(TURNS);
    }

    private static void ratio(String what, double store, double limit) {
        System.out.printf(Locale.ROOT, "%-58s %10.2f%n", what, store / limit);
    }

    /** Counts each writer's acts on from turn to turn, as its stream does. */
    private record Numbered(long[] next, Append append) implements Append {
        Numbered(int writers, Append append) {
            this(new long[writers], append);
        }

        @Override
        public void act(int writer, long number) throws Exception {
            append.act(writer, next[writer]++);
        }
    }

    /** The cost of the next act after so many entries: it must not grow with the journal. */
    private void grow(int entries) throws Exception {
        try (JdbcStore store = JdbcStore.open(address, "", "", Duration.ofSeconds(30))) {
            long before = store.head();
            measure("store, 1 writer, warm-up", appendingTo(store, "first"));
            double small = measure("store, 1 writer, at entry " + before, appendingTo(store, "small"));
            for (int at = 0; at < entries; at += 10_000) {
                List<NewEntry> load = new ArrayList<>(10_000);
                for (int i = 0; i < 10_000; i++) {
                    load.add(new NewEntry("loaded-" + (at + i), 0, ACT));
                }
                store.append(List.of(Batch.of("load-" + at, load)));
            }
            double large = measure("store, 1 writer, at entry " + store.head(), appendingTo(store, "large"));
            ratio("acts/s in the large journal / before it grew", large, small);
        }
    }

    private static Append appendingTo(JdbcStore store, String run) {
        return (writer, number) -> {
            String stream = run + "-" + writer;
            Batch batch = Batch.of(stream + "-" + number, List.of(new NewEntry(stream, number, ACT)));
            Answer answer = store.append(List.of(batch)).get(0);
            if (answer.result() != Answer.Result.RECORDED) {
                throw new IllegalStateException(answer.toString());
            }
        };
    }

    private double measure(String what, Append append) throws Exception {
        Measurement measurement = new Measurement(parts.time());
        measurement.run(1, append);
        measurement.print(what);
        return measurement.rate();
    }

    static byte[] act() {
        return ACT;
    }
}
