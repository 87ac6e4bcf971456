package org.polity.plugins.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.store.StoredEntry;

/** Processes that are killed while they append, and several that append together. */
@Timeout(60)
class SeveralProcessesTest {
    private static final int FOR_EVER = 10_000_000;

    @TempDir
    Path folder;

    @Test
    void what_h2_acknowledged_outlives_kill_9() throws Exception {
        for (int round = 0; round < 2; round++) {
            List<String> acknowledged = appendedUntilKilled(folder.toString(), "round" + round);
            try (JdbcStore store = JdbcStore.open(folder.toString(), "", "", Duration.ofSeconds(20))) {
                assertAllAreThere(store, acknowledged);
            }
        }
    }

    @Test
    void what_postgresql_acknowledged_outlives_kill_9_of_the_appending_process() throws Exception {
        String url = Postgres.freshUrl();
        List<String> acknowledged = appendedUntilKilled(url, "killed");
        try (JdbcStore store = Postgres.open(url)) {
            assertAllAreThere(store, acknowledged);
        }
        try (AppendingProcess next = AppendingProcess.start(url, "next", 10);
                JdbcStore store = Postgres.open(url)) {
            assertAllAreThere(store, next.acknowledged(FOR_EVER));
        }
    }

    @Test
    void what_a_host_committed_on_h2_with_its_transaction_outlives_kill_9() throws Exception {
        String url = "jdbc:h2:async:" + folder.resolve("polity");
        List<String> acknowledged =
                appendedUntilKilled(AppendingProcess.startJoining(folder.toString(), "joined", url));
        try (JdbcStore store = JdbcStore.open(folder.toString(), "", "", Duration.ofSeconds(20))) {
            assertAllAreThere(store, acknowledged);
        }
    }

    private static List<String> appendedUntilKilled(String address, String name) throws Exception {
        return appendedUntilKilled(AppendingProcess.start(address, name, FOR_EVER));
    }

    private static List<String> appendedUntilKilled(AppendingProcess appending) throws Exception {
        try (AppendingProcess process = appending) {
            List<String> acknowledged = new ArrayList<>(process.acknowledged(300));
            process.kill();
            acknowledged.addAll(process.acknowledged(FOR_EVER));
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(300);
            return acknowledged;
        }
    }

    private static void assertAllAreThere(JdbcStore store, List<String> acknowledged) {
        List<StoredEntry> entries = store.read(0, Integer.MAX_VALUE);
        assertThat(entries.stream().map(StoredEntry::batch).toList()).containsAll(acknowledged);
        assertThat(store.head()).isEqualTo(entries.get(entries.size() - 1).position());
        for (StoredEntry entry : entries) {
            assertThat(new String(entry.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(entry.batch());
        }
        for (String key : acknowledged.subList(Math.max(0, acknowledged.size() - 20), acknowledged.size())) {
            assertThat(store.readBatch(key))
                    .as("entries of acknowledged batch %s", key)
                    .hasSize(1);
        }
    }

    @Test
    void several_processes_append_to_one_postgresql_in_an_order_that_readers_see() throws Exception {
        String url = Postgres.freshUrl();
        List<String> followed = new ArrayList<>();
        List<String> acknowledged = new ArrayList<>();
        try (JdbcStore store = Postgres.open(url);
                AppendingProcess one = AppendingProcess.start(url, "one", 60);
                AppendingProcess two = AppendingProcess.start(url, "two", 60);
                AppendingProcess three = AppendingProcess.start(url, "three", 60)) {
            List<CompletableFuture<List<String>>> processes = new ArrayList<>();
            for (AppendingProcess process : List.of(one, two, three)) {
                processes.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        return process.acknowledged(FOR_EVER);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }));
            }
            long seen = 0;
            boolean ended;
            do {
                ended = processes.stream().allMatch(CompletableFuture::isDone);
                for (StoredEntry entry : store.read(seen, 50)) {
                    assertThat(entry.position()).isGreaterThan(seen);
                    seen = entry.position();
                    followed.add(entry.batch());
                    ended = false;
                }
            } while (!ended);
            processes.forEach(process -> acknowledged.addAll(process.join()));
            assertThat(store.read(0, Integer.MAX_VALUE).stream()
                            .map(StoredEntry::batch)
                            .toList())
                    .as("the journal, read in the end")
                    .isEqualTo(followed);
        }
        assertThat(acknowledged).hasSize(3 * 3 * 60);
        assertThat(followed).as("what a reader followed").containsExactlyInAnyOrderElementsOf(acknowledged);
    }
}
