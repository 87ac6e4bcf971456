package org.polity.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.plugins.city.folder.CityFolderPlugin;
import org.polity.spi.city.CitySource;
import org.polity.spi.store.StoredEntry;

/**
 * Loads the bundled city, and ten times it, into an embedded database: reading, judging, recording and sealing, beside the
 * bare batched JDBC insert of the same entries into the same kind of database, both forced to the disk.
 */
public final class LoadBenchmark {
    private static final String CITY = "441300000000";
    private static final int ROWS_A_BATCH = 1_000;

    private LoadBenchmark() {}

    /** @param args the city folder, by default the bundled one below the project's root */
    public static void main(String... args) throws Exception {
        Path city = Path.of(
                args.length > 0
                        ? args[0]
                        : "examples/cityhall/src/main/resources/org/polity/examples/cityhall/huizhou");
        for (int copies : new int[] {1, 1, 1, 10, 10}) {
            run(city, copies);
        }
    }

    private static void run(Path city, int copies) throws SQLException {
        Path folder = Bench.folder();
        try (Polity polity = Bench.open(folder.resolve("polity"))) {
            CitySource source = new EnlargedCity(
                    new CityFolderPlugin()
                            .citySources(new DefaultSettings(new CityFolderPlugin().settings()))
                            .get(0),
                    copies,
                    CITY);
            Bench.forgetPeaks();
            long begin = System.nanoTime();
            LoadReport report = polity.load(Bench.act("load"), source, city.toString());
            polity.journal().seal();
            double ours = Bench.secondsSince(begin);
            long peak = Bench.peakMiB();
            if (!report.outcome().recorded()) {
                throw new IllegalStateException("the city has problems: " + report.problems());
            }
            List<byte[]> bodies = bodies(polity);
            double bare = bare(folder, bodies);
            System.out.printf(
                    "x%d: %d entries, %.2f s (%.0f/s), heap in use at most %d MiB; bare insert %.2f s (%.0f/s); ratio %.2f%n",
                    copies, bodies.size(), ours, bodies.size() / ours, peak, bare, bodies.size() / bare, bare / ours);
        } finally {
            Bench.remove(folder);
        }
    }

    private static List<byte[]> bodies(Polity polity) {
        List<byte[]> bodies = new ArrayList<>();
        long position = 0;
        List<StoredEntry> page = polity.journal().read(position, 5_000);
        while (!page.isEmpty()) {
            page.forEach(entry -> bodies.add(entry.body()));
            position = page.get(page.size() - 1).position();
            page = polity.journal().read(position, 5_000);
        }
        return bodies;
    }

    private static double bare(Path folder, List<byte[]> bodies) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE entry (position BIGINT PRIMARY KEY, stream VARBINARY(600),"
                    + " version BIGINT, batch VARBINARY(600), body BLOB)");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < bodies.size(); i++) {
                    insert.setLong(1, i + 1);
                    insert.setBytes(2, new byte[] {'c'});
                    insert.setLong(3, i);
                    insert.setBytes(4, new byte[] {'l'});
                    insert.setBytes(5, bodies.get(i));
                    insert.addBatch();
                    if ((i + 1) % ROWS_A_BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
            return Bench.secondsSince(begin);
        }
    }
}
