package org.polity.plugins.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.Store;

/** A host that interrupts its threads, as executors and time limits do, must not lose its embedded database by it. */
class InterruptionTest {
    private static final int APPENDS = 200;

    @TempDir
    Path folder;

    @Test
    void an_interrupted_thread_appends_and_reads_and_stays_interrupted() {
        try (Store store = open()) {
            Thread.currentThread().interrupt();
            assertThat(append(store, "k").result()).isEqualTo(Answer.Result.RECORDED);
            assertThat(store.read(0, 10)).hasSize(1);
            assertThat(Thread.interrupted()).as("the interrupt, still set").isTrue();
        }
    }

    @Test
    void interrupts_amid_appends_close_the_database_for_nobody() throws Exception {
        AtomicInteger recorded = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (Store store = open()) {
            Thread writer = new Thread(() -> {
                try {
                    for (int i = 0; i < APPENDS; i++) {
                        append(store, "k" + i);
                        recorded.incrementAndGet();
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            writer.start();
            while (writer.isAlive()) {
                writer.interrupt();
                writer.join(1);
            }
            assertThat(failure.get()).as("failure of the interrupted writer").isNull();
            assertThat(append(store, "other").result()).isEqualTo(Answer.Result.RECORDED);
        }
        try (Store store = open()) {
            assertThat(store.head()).isEqualTo(recorded.get() + 1L).isEqualTo(APPENDS + 1L);
        }
    }

    private Store open() {
        return JdbcStore.open(folder.toString(), "", "", Duration.ofSeconds(20));
    }

    private static Answer append(Store store, String key) {
        return store.append(List.of(Batch.of(key, List.of(new NewEntry(key, 0, new byte[9_000])))))
                .get(0);
    }
}
