package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load is killed at many moments; afterwards everything stands in the journal or nothing, and it is whole. */
class KilledLoadTest {
    private static final int OFFICERS = 5_000;
    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    @Test
    void all_or_nothing_survives() throws IOException, InterruptedException {
        Path city = LargeCity.into(folder, OFFICERS);
        long begun = System.nanoTime();
        Process whole = load("whole", city);
        assertThat(whole.waitFor()).isZero();
        long nanos = System.nanoTime() - begun;
        long full = entries("whole");
        assertThat(full).isGreaterThan(OFFICERS);

        TreeSet<Long> seen = new TreeSet<>();
        List<String> ends = new ArrayList<>();
        for (int i = 1; i <= KILLS; i++) {
            String database = "killed-" + i;
            Process load = load(database, city);
            // From before the first write to after the last: the later moments lie closer together.
            long moment = nanos * (40 + 60L * i / KILLS) / 100;
            if (!load.waitFor(moment, TimeUnit.NANOSECONDS)) {
                load.destroyForcibly().waitFor();
            }
            long entries = entries(database);
            ends.add("killed after " + moment / 1_000_000 + " ms: " + entries + " entries");
            assertThat(entries).as(ends.toString()).isIn(0L, full);
            assertThat(load(database, city).waitFor())
                    .as("a load after that, " + ends)
                    .isZero();
            assertThat(entries(database)).isEqualTo(full);
            seen.add(entries);
        }
        assertThat(seen).as(ends.toString()).contains(0L);
    }

    private Process load(String database, Path city) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CityHall.class.getName(),
                        "load",
                        "--db",
                        folder.resolve(database).toString(),
                        "--city",
                        city.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How many entries a journal has that is whole. */
    private long entries(String database) {
        Ran ran = Ran.run("verify", "--db", folder.resolve(database));
        assertThat(ran.status()).as(ran.toString()).isZero();
        String line = ran.out().lines().findFirst().orElse("");
        return Long.parseLong(line.replaceFirst("^entries (\\d+).*", "$1"));
    }
}
