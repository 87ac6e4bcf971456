package org.polity.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.polity.Polity;
import org.polity.PolityBuilder;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.ActorId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.plugins.storage.jdbc.JdbcStoragePlugin;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.access.AccessRequest;
import org.polity.spi.access.AccessRule;

/** What the drivers share: an engine on a folder, acts, folders that are removed, and the memory a run needed. */
final class Bench {
    private Bench() {}

    static Polity open(Path folder, PolityPlugin... more) {
        PolityBuilder builder = Polity.builder()
                .plugin(new JdbcStoragePlugin())
                .plugin(new Everybody())
                .setting("storage-jdbc.url", folder.toString());
        for (PolityPlugin plugin : more) {
            builder.plugin(plugin);
        }
        return builder.start();
    }

    static Act act(String id) {
        return new Act(
                new ActId(id),
                new ActorId("bench"),
                new BodyId("GOV"),
                new Instrument("benchmark"),
                LocalDate.of(2021, 1, 1));
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("polity-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most heap that was in use since {@link #forgetPeaks}, garbage included, in MiB. */
    static long peakMiB() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** Lets everybody do everything: only the cost is of interest. */
    private static final class Everybody implements PolityPlugin {
        @Override
        public String id() {
            return "everybody";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ApiRange api() {
            return ApiRange.current();
        }

        @Override
        public List<AccessRule> accessRules(Settings settings) {
            return List.of(new AccessRule() {
                @Override
                public String name() {
                    return "everybody";
                }

                @Override
                public Answer judge(AccessRequest request) {
                    return Answer.ALLOW;
                }
            });
        }
    }
}
