package org.polity.plugins.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/**
 * A file of the database that cannot grow any more. A process of its own runs under a limit on the size of files: for the
 * database that is a full disk, and unlike a small file system it takes no rights to have.
 */
@Timeout(120)
class FullDiskTest {
    private static final int BLOCKS_OF_512_OR_1024_BYTES = 4_096;
    private static final int ENTRIES_A_BATCH = 3;

    @TempDir
    Path folder;

    @Test
    void an_append_that_finds_no_room_says_so_and_leaves_nothing_half_recorded() throws Exception {
        List<String> said = appendUntilFull();

        List<String> refused =
                said.stream().filter(line -> line.startsWith("REFUSED")).toList();
        assertThat(refused).as("what the process said at its end: %s", said).hasSize(2);
        assertThat(refused.get(0)).contains("append to the journal", folder.toString(), "free room");
        List<String> acknowledged =
                said.stream().filter(line -> line.startsWith("k")).toList();
        assertThat(acknowledged).hasSizeGreaterThan(10);
        try (JdbcStore store = open(folder)) {
            List<StoredEntry> entries = store.read(0, Integer.MAX_VALUE);
            List<String> recorded =
                    entries.stream().map(StoredEntry::batch).distinct().toList();
            assertThat(recorded).as("batches there").startsWith(acknowledged.toArray(String[]::new));
            for (String key : recorded) {
                assertThat(store.readBatch(key))
                        .extracting(entry -> new String(entry.body(), 0, key.length(), StandardCharsets.UTF_8))
                        .containsExactly(key, key, key);
                assertThat(store.slots().read(key)).isPresent();
            }
            assertThat(entries).hasSize(ENTRIES_A_BATCH * recorded.size());
            assertThat(store.slots().list("k", "", 10_000)).hasSameSizeAs(recorded);
            assertThat(append(store, recorded.size()).result()).isEqualTo(Answer.Result.RECORDED);
            assertThat(store.head()).isEqualTo(entries.size() + ENTRIES_A_BATCH);
        }
    }

    private List<String> appendUntilFull() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + BLOCKS_OF_512_OR_1024_BYTES + " && exec \"$@\"",
                        "sh",
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        classPath,
                        FullDiskTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("exit status; it said %s", said).isZero();
        return said;
    }

    /** The process itself: appends until it is refused, then once more. */
    public static void main(String[] args) {
        List<String> said = new ArrayList<>();
        try (JdbcStore store = open(Path.of(args[0]))) {
            int refused = 0;
            for (int i = 0; refused < 2; i++) {
                try {
                    append(store, i);
                    said.add(key(i));
                } catch (StoreException e) {
                    refused++;
                    said.add("REFUSED " + e.getMessage().replace('\n', ' '));
                }
            }
        }
        said.forEach(System.out::println);
    }

    private static JdbcStore open(Path folder) {
        return JdbcStore.open(folder.toString(), "", "", Duration.ofSeconds(20));
    }

    private static String key(int number) {
        return "k%06d".formatted(number);
    }

    private static Answer append(JdbcStore store, int number) {
        String key = key(number);
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES_A_BATCH; i++) {
            entries.add(
                    new NewEntry("stream of " + key, i, (key + "x".repeat(9_000)).getBytes(StandardCharsets.UTF_8)));
        }
        Batch batch = new Batch(key, entries, List.of(new SlotWrite(key, new byte[1_000])), List.of(), List.of());
        return store.append(List.of(batch)).get(0);
    }
}
