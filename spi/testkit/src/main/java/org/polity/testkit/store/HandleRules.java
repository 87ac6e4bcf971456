package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polity.testkit.store.Sample.MORNING;
import static org.polity.testkit.store.Sample.QUEUE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Index;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/** Rules S11: handles, threads and closing. */
abstract class HandleRules extends StoreRules {
    @Test
    @DisplayName("S11.1 of appends at the same time none is lost or recorded twice")
    void nothingLost() throws Exception {
        int callers = 12;
        int calls = 25;
        List<Store> handles = List.of(store, another(), another());
        try (Together threads = new Together()) {
            List<Callable<List<Answer>>> writers = new ArrayList<>();
            for (int w = 0; w < callers; w++) {
                Store handle = handles.get(w % 3);
                String stream = "s" + w;
                writers.add(() -> write(handle, stream, calls));
            }
            List<List<Answer>> answers = threads.run(writers);
            assertThat(answers.stream().flatMap(List::stream).map(Answer::first))
                    .as("positions answered to all callers")
                    .hasSize(callers * calls * 2)
                    .doesNotHaveDuplicates();
        }
        List<StoredEntry> whole = all(store);
        assertThat(whole).as("entries in the end").hasSize(callers * calls * 3);
        assertThat(whole).extracting(StoredEntry::position).doesNotHaveDuplicates();
        for (int w = 0; w < callers; w++) {
            assertThat(store.version("s" + w)).as("version of stream s%d", w).isEqualTo(calls * 3L);
        }
    }

    private static List<Answer> write(Store handle, String stream, int calls) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            List<Batch> batches = List.of(
                    Sample.batch(stream + "-" + i + "a", stream, 3L * i),
                    Sample.run(stream + "-" + i + "b", stream, 3L * i + 1, 2));
            for (Answer answer : handle.append(batches)) {
                assertThat(answer.result())
                        .as("an answer to the only writer of a stream")
                        .isEqualTo(Answer.Result.RECORDED);
                answers.add(answer);
            }
        }
        return answers;
    }

    @Test
    @DisplayName("S11.2 a closed handle refuses every call")
    void closed() {
        record(Sample.items("k", Sample.item("a", MORNING)));
        Queue.Claim claim = claim(MORNING).get(0);
        Slots slots = store.slots();
        Index index = store.index();
        Queue queue = store.queue();
        store.close();

        refuses("append", () -> store.append(List.of(Sample.batch("x", "s", 0))));
        refuses("durability", store::durability);
        refuses("head", store::head);
        refuses("read", () -> store.read(0, 1));
        refuses("readBatch", () -> store.readBatch("k"));
        refuses("version", () -> store.version("s"));
        refuses("slots().read", () -> slots.read("a"));
        refuses("slots().list", () -> slots.list("", "", 1));
        refuses("slots().write", () -> slots.write(List.of(Sample.slot("a", "b"))));
        refuses("index().find", () -> index.find(IndexQuery.all("case"), "", 1));
        refuses("index().count", () -> index.count(IndexQuery.all("case"), Index.Group.STATE));
        refuses("queue().claim", () -> queue.claim(QUEUE, "w", MORNING, MINUTE, 1));
        refuses("queue().settle", () -> queue.settle(claim));
        refuses("queue().retry", () -> queue.retry(claim, MORNING));
        refuses("queue().setAside", () -> queue.setAside(claim, "x"));
        refuses("queue().aside", () -> queue.aside(QUEUE, "", 1));
    }

    private static void refuses(String method, Runnable call) {
        assertThatThrownBy(call::run, "%s on a closed handle", method)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
    }

    @Test
    @DisplayName("S11.3 closing twice does nothing, and closing one handle leaves others open")
    void othersStayOpen() throws Exception {
        if (!contract().sharesData()) {
            assertThatThrownBy(() -> contract().open(), "a second handle on a store that allows one")
                    .isInstanceOf(StoreException.class);
            store.close();
            store.close();
            return;
        }
        Store other = another();
        store.close();
        store.close();

        assertThat(other.append(List.of(Sample.batch("k", "s", 0))).get(0).result())
                .as("an append by a handle, another having been closed")
                .isEqualTo(Answer.Result.RECORDED);
        assertThat(other.version("s")).isEqualTo(1);
    }

    @Test
    @DisplayName("S11.4 slots, index and queue are always the same objects")
    void sameObjects() {
        assertThat(store.slots()).isSameAs(store.slots());
        assertThat(store.index()).isSameAs(store.index());
        assertThat(store.queue()).isSameAs(store.queue());
    }
}
