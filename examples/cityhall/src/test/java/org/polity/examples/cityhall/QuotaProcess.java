package org.polity.examples.cityhall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Outcome;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaCategory;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.plugins.storage.jdbc.JdbcStore;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;

/** A JVM of its own that moves posts and people between few accounts from many threads, and says what was accepted. */
final class QuotaProcess implements AutoCloseable {
    static final QuotaCategory CATEGORY = new QuotaCategory("institution");
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final List<BodyId> BODIES =
            List.of(SmallCity.EAST_TOWN, SmallCity.WEST_TOWN, SmallCity.HILL_TOWN, SmallCity.URBAN);
    private static final int THREADS = 8;
    private static final int DAYS = 30;
    private static final String ACCEPTED = "ACCEPTED ";

    private final Process process;
    private final Thread reader;
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

    private QuotaProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read);
        reader.start();
    }

    static QuotaProcess start(String url, String name) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new QuotaProcess(new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        QuotaProcess.class.getName(),
                        url,
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void read() {
        try (BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                if (line.startsWith(ACCEPTED)) {
                    accepted.add(line.substring(ACCEPTED.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it; what it said before is all there. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process itself it leaves what was said to be read
        reader.join();
        return new ArrayList<>(accepted);
    }

    int acceptedSoFar() {
        return accepted.size();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    static Polity open(String url) {
        return Polity.builder()
                .plugin(TestPlugin.ofStore(JdbcStore.open(url, "", "", Duration.ofSeconds(20))))
                .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                .start();
    }

    /** The process itself: address and name. */
    public static void main(String[] args) throws InterruptedException {
        try (Polity polity = open(args[0])) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String name = args[1] + "-" + i;
                threads.add(new Thread(() -> work(polity, name)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void work(Polity polity, String name) {
        Random random = new Random(name.hashCode());
        for (int i = 0; ; i++) {
            QuotaCommand command = command(random, name + "-" + i, "p-" + name + "-" + i % 5);
            Outcome outcome = polity.quotas().give(SmallCity.act(command.id().value()), command);
            if (outcome.recorded()) {
                System.out.println(ACCEPTED + command.id());
            }
        }
    }

    private static QuotaCommand command(Random random, String name, String who) {
        QuotaCommandId id = new QuotaCommandId(name);
        LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
        QuotaAccount from = account(random);
        BodyId to = account(random).body();
        PersonId person = new PersonId(who);
        return switch (random.nextInt(6)) {
            case 0 -> QuotaCommand.fill(id, on, from, person, null, random.nextBoolean() ? on.plusDays(3) : null);
            case 1 -> QuotaCommand.leave(id, on, from, person);
            case 2 -> QuotaCommand.move(id, on, from, to, person);
            default -> QuotaCommand.transfer(id, on, from, to, 1 + random.nextInt(20), new Instrument("approval"));
        };
    }

    private static QuotaAccount account(Random random) {
        return new QuotaAccount(BODIES.get(random.nextInt(BODIES.size())), CATEGORY);
    }
}
