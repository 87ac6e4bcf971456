package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** What the groups of rules share: a fresh store for each test, more handles on it, and what is read most. */
abstract class StoreRules {
    static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Store> handles = Collections.synchronizedList(new ArrayList<>());

    /** The handle that each test begins with, on an empty store. */
    @SuppressWarnings("NullAway.Init")
    Store store;

    abstract StoreContract contract();

    @BeforeEach
    void openFresh() throws Exception {
        store = contract().fresh();
        handles.add(store);
    }

    @AfterEach
    void closeHandles() {
        handles.forEach(Store::close);
        handles.clear();
    }

    /** One more handle on the same data, where the store allows it; else the one that is open. */
    Store another() throws Exception {
        return contract().sharesData() ? reopen() : store;
    }

    Store reopen() throws Exception {
        Store handle = contract().open();
        handles.add(handle);
        return handle;
    }

    Answer append(Batch batch) {
        return store.append(List.of(batch)).get(0);
    }

    /** Appends a batch that has to be recorded. */
    Answer record(Batch batch) {
        Answer answer = append(batch);
        assertThat(answer.result())
                .as("the answer to batch %s, which nothing stands against", batch.key())
                .isEqualTo(Answer.Result.RECORDED);
        return answer;
    }

    static List<StoredEntry> all(Store handle) {
        return handle.read(0, Integer.MAX_VALUE);
    }

    static List<String> keys(List<IndexRow> rows) {
        return rows.stream().map(IndexRow::key).toList();
    }

    static List<IndexRow> rows(Store handle) {
        return handle.index().find(IndexQuery.all(Sample.INDEX), "", 1_000);
    }

    static List<String> claimedKeys(List<Queue.Claim> claims) {
        return claims.stream().map(Queue.Claim::key).toList();
    }

    List<Queue.Claim> claim(Instant now) {
        return claim(store, now);
    }

    static List<Queue.Claim> claim(Store handle, Instant now) {
        return handle.queue().claim(Sample.QUEUE, "worker", now, MINUTE, 1_000);
    }

    /** Nothing that {@link Sample#whole} writes is there. */
    static void assertNothingOf(String key, Store handle) {
        assertThat(handle.readBatch(key)).as("entries of batch %s", key).isEmpty();
        assertThat(all(handle))
                .as("entries of batch %s in the journal", key)
                .noneMatch(entry -> entry.batch().equals(key));
        assertThat(handle.slots().read(key)).as("slot of batch %s", key).isEmpty();
        assertThat(keys(rows(handle))).as("rows, without that of batch %s", key).doesNotContain(key);
        assertThat(itemsOf(key, handle)).as("items of batch %s", key).isEmpty();
    }

    /** Everything that {@link Sample#whole} writes is there. */
    static void assertAllOf(String key, Store handle) {
        assertThat(handle.readBatch(key)).as("entries of batch %s", key).hasSize(3);
        assertThat(handle.slots().read(key)).as("slot of batch %s", key).contains(Sample.bytes(key));
        assertThat(keys(rows(handle))).as("rows, with that of batch %s", key).contains(key);
        assertThat(itemsOf(key, handle)).as("items of batch %s", key).containsExactly(key);
    }

    /** Claims the item of a batch and gives it back, so that it can be looked at again. */
    private static List<String> itemsOf(String key, Store handle) {
        List<Queue.Claim> claims = handle.queue().claim(key, "worker", Sample.MORNING, MINUTE, 10);
        claims.forEach(claim -> handle.queue().retry(claim, Sample.MORNING));
        return claimedKeys(claims);
    }
}
