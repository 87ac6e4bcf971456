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
import org.polity.plugins.storage.jdbc.JdbcStore;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;

/**
 * What it costs to append one small act, by waiting writers, beside what the database can do at all in the same minutes.
 * Arguments: {@code h2} or {@code postgresql}, a new folder on the disk to measure, seconds a measurement (5), and entries
 * of the large journal (1000000, or 0 to leave that part out).
 */
public final class AppendBenchmark {
    private static final byte[] ACT = new byte[350];
    private static final int TURNS = 5;

    private final String name;
    private final String address;
    private final BareDatabase bare;
    private final Duration time;

    private AppendBenchmark(String name, String address, BareDatabase bare, Duration time) {
        this.name = name;
        this.address = address;
        this.bare = bare;
        this.time = time;
    }

    /** One act, by one of the writers. */
    interface Append {
        void act(int writer, long number) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Arrays.fill(ACT, (byte) 'x');
        Path folder = Files.createDirectories(Path.of(args[1]));
        Duration time = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 5);
        int entries = args.length > 3 ? Integer.parseInt(args[3]) : 1_000_000;
        if (args[0].equals("h2")) {
            String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bare");
            new AppendBenchmark("H2, synced", folder.resolve("store").toString(), new BareDatabase(url), time)
                    .run(entries);
        } else {
            try (EmbeddedPostgres server = postgres(folder)) {
                String url = server.getJdbcUrl("postgres", "postgres");
                new AppendBenchmark("PostgreSQL, fsync on", url, new BareDatabase(url), time).run(entries);
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

    private void run(int entries) throws Exception {
        System.out.printf(Locale.ROOT, "%-58s %10s %9s %9s%n", name, "acts/s", "p50 us", "p99 us");
        try (JdbcStore store = JdbcStore.open(address, "", "", Duration.ofSeconds(30))) {
            beside("1 thread", 1, bare::insert, 1, appendingTo(store, "one"));
            beside("8 threads", 8, bare::insert, 8, appendingTo(store, "eight"));
            beside("groups of 64 clients", 64, bare::insertInGroups, 64, appendingTo(store, "many"));
        }
        bare.close();
        if (entries > 0) {
            grow(entries);
        }
    }

    /** Takes turns, so that whatever else the machine does meets both alike; the first turns of both only warm up. */
    private void beside(String how, int clients, Append limit, int writers, Append store) throws Exception {
        Measurement bareTurns = new Measurement(turn());
        Measurement storeTurns = new Measurement(turn());
        new Measurement(turn()).run(clients, limit);
        Numbered numbered = new Numbered(writers, store);
        new Measurement(turn()).run(writers, numbered);
        for (int i = 0; i < TURNS; i++) {
            bareTurns.run(clients, limit);
            storeTurns.run(writers, numbered);
        }
        bareTurns.print("bare insert, " + how);
        storeTurns.print("store, " + writers + " waiting writers");
        ratio("store / bare insert, " + how, storeTurns.rate(), bareTurns.rate());
    }

    private Duration turn() {
        return time.dividedBy(TURNS);
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
        Measurement measurement = new Measurement(time);
        measurement.run(1, append);
        measurement.print(what);
        return measurement.rate();
    }

    static byte[] act() {
        return ACT;
    }
}
