package org.polity.examples.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCategory;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaOutcome;
import org.polity.plugins.storage.jdbc.JdbcStore;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.TextCity;
import org.polity.testkit.store.MemoryStore;

/**
 * What a transfer of posts costs by waiting callers, beside the transfer written by hand on the same database in the same
 * minutes, and what a balance at a past date costs. Arguments: {@code h2} or {@code postgresql}, a new folder on the disk to
 * measure, and seconds for each measurement (3 when not given).
 */
public final class QuotaBenchmark {
    private static final QuotaCategory CATEGORY = new QuotaCategory("institution");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Instrument APPROVAL = new Instrument("approval");
    private static final int HOT = 71;
    private static final int MANY = 14_200;
    private static final int TURNS = 3;
    private static final int ENTRIES = 100_000;
    private static final int DATES = 10_000;

    /** More callers than that would not each have a connection by hand. */
    private static final int THREADS_OF_A_HOST = 8;

    private final AtomicLong ids = new AtomicLong();
    private final Duration turn;

    private QuotaBenchmark(Duration turn) {
        this.turn = turn;
    }

    /**
     * Runs it.
     *
     * @param args what to measure and where
     * @throws Exception if the database fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        long seconds = args.length > 2 ? Long.parseLong(args[2]) : 3;
        QuotaBenchmark benchmark = new QuotaBenchmark(Duration.ofMillis(1_000 * seconds / TURNS));
        if (args[0].equals("h2")) {
            String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bare");
            benchmark.run("H2, synced", folder.resolve("store").toString(), url);
        } else {
            try (EmbeddedPostgres server = postgres(folder)) {
                String url = server.getJdbcUrl("postgres", "postgres");
                benchmark.run("PostgreSQL, fsync on", url, url);
            }
        }
        balances();
    }

    private static EmbeddedPostgres postgres(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void run(String name, String address, String bareUrl) throws Exception {
        System.out.printf(Locale.ROOT, "%-58s %10s %9s %9s%n", name, "/s", "p50 us", "p99 us");
        try (Polity polity = open(JdbcStore.open(address, "", "", Duration.ofSeconds(30)))) {
            prepare(polity, MANY);
            for (int accounts : new int[] {HOT, MANY}) {
                try (BareTransfers bare = new BareTransfers(bareUrl, accounts)) {
                    for (int callers : new int[] {1, 8, 64}) {
                        beside(callers, accounts, polity, bare);
                    }
                }
            }
        }
    }

    private void beside(int callers, int accounts, Polity polity, BareTransfers bare) throws Exception {
        int threads = Math.min(callers, THREADS_OF_A_HOST);
        AppendBenchmark.Append byHand = (writer, number) -> {
            int from = ThreadLocalRandom.current().nextInt(accounts);
            bare.transfer(writer, from, (from + 1 + ThreadLocalRandom.current().nextInt(accounts - 1)) % accounts);
        };
        AppendBenchmark.Append engine = (writer, number) -> transfer(polity, accounts);
        new Measurement(turn).run(threads, byHand);
        new Measurement(turn).run(callers, engine);
        Measurement bareTurns = new Measurement(turn);
        Measurement engineTurns = new Measurement(turn);
        for (int i = 0; i < TURNS; i++) {
            bareTurns.run(threads, byHand);
            engineTurns.run(callers, engine);
        }
        bareTurns.print("by hand, " + threads + " threads, " + accounts + " accounts");
        engineTurns.print("quotas(), " + callers + " callers, " + accounts + " accounts");
        System.out.printf(Locale.ROOT, "%-58s %10.2f%n", "ratio", engineTurns.rate() / bareTurns.rate());
    }

    private void transfer(Polity polity, int accounts) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int from = random.nextInt(accounts);
        int to = (from + 1 + random.nextInt(accounts - 1)) % accounts;
        String id = "t" + ids.incrementAndGet();
        QuotaCommand command = QuotaCommand.transfer(
                new QuotaCommandId(id),
                DAY.plusDays(random.nextInt(365)),
                account(from),
                account(to).body(),
                1,
                APPROVAL);
        if (!polity.quotas().give(SmallCity.act(id), command).recorded()) {
            throw new IllegalStateException("transfer " + id + " was refused");
        }
    }

    private static Polity open(JdbcStore store) {
        return Polity.builder()
                .plugin(TestPlugin.ofStore(store))
                .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                .start();
    }

    private static QuotaAccount account(int number) {
        return new QuotaAccount(new BodyId("b" + number), CATEGORY);
    }

    private static void prepare(Polity polity, int accounts) {
        StringBuilder bodies = new StringBuilder("id | name | kind | division | superior | domains\n");
        for (int i = 0; i < accounts; i++) {
            bodies.append("b").append(i).append(" | 站 | public_institution | 990101000000 | |\n");
        }
        String city = """
                name     | division       | zone            | datum      | officeHours     | workWeek | quotaCategories
                "小城市" | "990000000000" | "Asia/Shanghai" | "CGCS2000" | ["09:00-12:00"] | ["MON"]  | ["institution"]
                """;
        polity.load(SmallCity.act("city"), SmallCity.source().with("city", city), "");
        TextCity source = TextCity.of("accounts").with("bodies", bodies.toString());
        polity.load(SmallCity.act("bodies"), source, "");
        List<QuotaCommand> issues = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            issues.add(QuotaCommand.issue(
                    new QuotaCommandId("i" + i), LocalDate.of(2000, 1, 1), account(i), 100_000_000, APPROVAL));
        }
        polity.quotas().give(SmallCity.act("issues"), issues);
    }

    /** A balance at a past date of an account with 100,000 entries on as many dates as 27 years have. */
    private static void balances() {
        try (Polity polity = Polity.builder()
                .plugin(TestPlugin.ofStore(new MemoryStore()))
                .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                .start()) {
            prepare(polity, 2);
            ThreadLocalRandom random = ThreadLocalRandom.current();
            List<QuotaCommand> transfers = new ArrayList<>();
            for (int i = 0; i < ENTRIES; i++) {
                transfers.add(QuotaCommand.transfer(
                        new QuotaCommandId("t" + i),
                        LocalDate.of(2000, 1, 1).plusDays(random.nextInt(DATES)),
                        account(0),
                        account(1).body(),
                        1,
                        APPROVAL));
            }
            long begun = System.nanoTime();
            long accepted = polity.quotas().give(SmallCity.act("transfers"), transfers).outcomes().stream()
                    .filter(QuotaOutcome::accepted)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%-58s %10d %6d ms%n",
                    "one act of commands, accepted",
                    accepted,
                    (System.nanoTime() - begun) / 1_000_000);
            long sum = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                begun = System.nanoTime();
                for (int i = 0; i < ENTRIES; i++) {
                    QuotaBalance balance = polity.quotas()
                            .balance(account(i & 1), LocalDate.of(2000, 1, 1).plusDays(random.nextInt(DATES)));
                    sum += balance.approved();
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-58s %10d ns%n",
                        "a balance at a past date, " + ENTRIES + " entries",
                        (System.nanoTime() - begun) / ENTRIES);
            }
            if (sum == 0) {
                throw new IllegalStateException("no posts");
            }
        }
    }
}
