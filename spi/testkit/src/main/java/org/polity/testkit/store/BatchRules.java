package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Rules S1: batches and their answers. */
abstract class BatchRules extends StoreRules {
    @Test
    @DisplayName("S1.1 each batch has its answer, in the order of the list")
    void answers() {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            batches.add(Sample.run("k" + i, "s" + i, i % 3 == 2 ? 7 : 0, 1 + i % 2));
        }

        List<Answer> answers = store.append(batches);

        assertThat(answers).as("one answer for each of 20 batches").hasSize(20);
        for (int i = 0; i < 20; i++) {
            Answer answer = answers.get(i);
            if (i % 3 == 2) {
                assertThat(answer)
                        .as("answer %d, to the batch on a stream at a version that it does not have", i)
                        .isEqualTo(Answer.stale("s" + i, 0));
            } else {
                assertThat(answer.result()).as("answer %d", i).isEqualTo(Answer.Result.RECORDED);
                assertThat(store.readBatch("k" + i))
                        .as("the entries of batch %d at the positions of its answer", i)
                        .hasSize(1 + i % 2)
                        .first()
                        .matches(entry -> entry.position() == answer.first());
            }
        }
    }

    @Test
    @DisplayName("S1.2 a batch becomes visible as a whole")
    void visibleAsAWhole() throws Exception {
        int batches = 60;
        Store reader = another();
        try (Together threads = new Together()) {
            Future<Integer> writing = threads.begin(() -> {
                for (int i = 0; i < batches; i++) {
                    record(Sample.whole("k" + i, "s", 3L * i));
                }
                return batches;
            });
            boolean finished;
            do {
                finished = writing.isDone();
                assertWhole(reader);
            } while (!finished);
            Together.await(writing);
        }
        assertThat(all(reader)).as("entries in the end").hasSize(3 * batches);
    }

    private static void assertWhole(Store reader) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String last = "";
        for (StoredEntry entry : all(reader)) {
            counts.merge(entry.batch(), 1, Integer::sum);
            last = entry.batch();
        }
        assertThat(counts.values())
                .as("visible entries of each batch: all three or none")
                .allMatch(count -> count == 3);
        if (!last.isEmpty()) {
            assertAllOf(last, reader);
        }
    }

    @Test
    @DisplayName("S1.3 a stale batch writes nothing")
    void staleWritesNothing() throws Exception {
        record(Sample.batch("a", "s", 0));
        Batch late = Sample.whole("late", "s", 0);
        List<NewEntry> entries = new ArrayList<>();
        entries.add(Sample.entry("other", 0));
        entries.addAll(late.entries());

        Answer answer = append(new Batch("late", entries, late.slots(), late.rows(), late.items()));

        assertThat(answer).as("the answer to the stale batch").isEqualTo(Answer.stale("s", 1));
        assertNothingOf("late", another());
        assertThat(store.version("other"))
                .as("version of the batch's other stream, after it was refused")
                .isZero();
        assertThat(store.head())
                .as("head, after a stale batch")
                .isEqualTo(all(store).get(0).position());
    }

    @Test
    @DisplayName("S1.4 a stale batch does not fail its neighbours")
    void neighbours() throws Exception {
        List<Answer> answers = store.append(
                List.of(Sample.whole("before", "a", 0), Sample.whole("stale", "b", 3), Sample.whole("after", "c", 0)));

        assertThat(answers)
                .as("results of a batch before a stale one, the stale one, and one after it")
                .extracting(Answer::result)
                .containsExactly(Answer.Result.RECORDED, Answer.Result.STALE, Answer.Result.RECORDED);
        Store reader = another();
        assertThat(reader.readBatch("before"))
                .as("the batch before the stale one")
                .hasSize(3);
        assertThat(reader.readBatch("after"))
                .as("the batch after the stale one")
                .hasSize(3);
        assertThat(reader.slots().read("after"))
                .as("slot of the batch after the stale one")
                .isPresent();
        assertNothingOf("stale", reader);
    }

    @Test
    @DisplayName("S1.5 a batch is judged as if those before it in the call had been appended")
    void judgedInOrder() {
        List<Answer> answers = store.append(
                List.of(Sample.run("one", "s", 0, 2), Sample.batch("two", "s", 2), Sample.batch("late", "s", 2)));

        assertThat(answers)
                .as("results of batches on one stream at versions 0 (two entries), 2 and 2")
                .extracting(Answer::result)
                .containsExactly(Answer.Result.RECORDED, Answer.Result.RECORDED, Answer.Result.STALE);
        assertThat(answers.get(2)).isEqualTo(Answer.stale("s", 3));
        assertThat(store.version("s")).as("version of the stream").isEqualTo(3);
    }

    @Test
    @DisplayName("S1.5 parts of later batches in the call replace those of earlier ones")
    void laterPartsReplace() {
        store.append(List.of(
                Sample.slots("a", Sample.slot("set", "first"), Sample.slot("gone", "first")),
                Sample.rows("b", Sample.row("r", "OPEN")),
                Sample.slots("c", Sample.slot("set", "last"), SlotWrite.destroy("gone")),
                Sample.rows("d", Sample.row("r", "CLOSED"))));

        assertThat(store.slots().read("set")).as("slot written by two batches").contains(Sample.bytes("last"));
        assertThat(store.slots().read("gone"))
                .as("slot written, then destroyed")
                .isEmpty();
        assertThat(rows(store)).as("row put by two batches").containsExactly(Sample.row("r", "CLOSED"));
    }

    @Test
    @DisplayName("S1.6 what a batch names several times counts as named last")
    void lastCounts() {
        record(new Batch(
                "k",
                List.of(Sample.entry("s", 0)),
                List.of(
                        Sample.slot("set", "first"),
                        Sample.slot("gone", "first"),
                        Sample.slot("set", "last"),
                        SlotWrite.destroy("gone")),
                List.of(Sample.row("r", "OPEN"), Sample.row("r", "CLOSED")),
                List.of(
                        Sample.item("i", Sample.MORNING),
                        new QueueItem(Sample.QUEUE, "i", Sample.MORNING.plusSeconds(1), Sample.bytes("last")))));

        assertThat(store.slots().read("set")).as("slot named twice").contains(Sample.bytes("last"));
        assertThat(store.slots().read("gone")).as("slot set, then destroyed").isEmpty();
        assertThat(rows(store)).as("row named twice").containsExactly(Sample.row("r", "CLOSED"));
        assertThat(claim(Sample.MORNING))
                .as("items at the due instant named first")
                .isEmpty();
        assertThat(claim(Sample.MORNING.plusSeconds(1)))
                .as("items at the due instant named last")
                .extracting(claim -> Sample.text(claim.content()))
                .containsExactly("last");
    }
}
