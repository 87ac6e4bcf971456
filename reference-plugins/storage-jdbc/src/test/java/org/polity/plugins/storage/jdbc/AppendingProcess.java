package org.polity.plugins.storage.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.StoreException;

/** A JVM of its own that appends with several threads and says each batch that was acknowledged. */
final class AppendingProcess implements AutoCloseable {
    private static final int THREADS = 3;
    private static final String ACKNOWLEDGED = "ACK ";
    private static final String REFUSED = "REFUSED ";

    private final Process process;
    private final BufferedReader says;

    private AppendingProcess(Process process) {
        this.process = process;
        says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one that appends so many batches with each of its threads. */
    static AppendingProcess start(String address, String name, int batches) throws IOException {
        return start(address, name, batches, "");
    }

    /** Starts one that appends for ever in transactions of a host, on connections to that JDBC address. */
    static AppendingProcess startJoining(String address, String name, String url) throws IOException {
        return start(address, name, Integer.MAX_VALUE, url);
    }

    private static AppendingProcess start(String address, String name, int batches, String url) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        AppendingProcess.class.getName(),
                        address,
                        name,
                        Integer.toString(batches),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new AppendingProcess(process);
    }

    /** The keys acknowledged next, at most so many; fewer when the process has ended. */
    List<String> acknowledged(int most) throws IOException {
        List<String> keys = new ArrayList<>();
        while (keys.size() < most) {
            String line = says.readLine();
            if (line == null) {
                break;
            }
            if (line.startsWith(ACKNOWLEDGED)) {
                keys.add(line.substring(ACKNOWLEDGED.length()));
            }
        }
        return keys;
    }

    /** Why the process could not open the store. */
    String refusal() throws IOException {
        String line = says.readLine();
        return line == null || !line.startsWith(REFUSED) ? "no refusal: " + line : line.substring(REFUSED.length());
    }

    void kill() {
        process.toHandle().destroyForcibly(); // unlike the process itself it leaves what was said to be read
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The process itself: address, name, the number of batches for each thread, and the host's JDBC address or nothing. */
    public static void main(String[] args) throws InterruptedException {
        try (JdbcStore store = JdbcStore.open(args[0], "", "", Duration.ofSeconds(20))) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String name = args[1] + "-" + i;
                threads.add(new Thread(() -> append(store, name, Integer.parseInt(args[2]), args[3])));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (StoreException e) {
            System.out.println(REFUSED + e.getMessage());
        }
    }

    private static void append(JdbcStore store, String name, int batches, String url) {
        for (int i = 0; i < batches; i++) {
            String key = name + "-" + i;
            Batch batch = Batch.of(key, List.of(new NewEntry(name, i, key.getBytes(StandardCharsets.UTF_8))));
            Answer answer = url.isEmpty() ? store.append(List.of(batch)).get(0) : join(store, batch, url);
            if (answer.result() != Answer.Result.RECORDED) {
                throw new IllegalStateException("batch " + key + " was not recorded");
            }
            System.out.println(ACKNOWLEDGED + key);
        }
    }

    private static Answer join(JdbcStore store, Batch batch, String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            JdbcTransaction transaction = new JdbcTransaction(connection);
            Answer answer = store.append(List.of(batch), transaction).get(0);
            transaction.commit();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
