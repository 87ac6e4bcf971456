package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Rules S4: positions and reading. */
abstract class ReadingRules extends StoreRules {
    @Test
    @DisplayName("S4.1 positions strictly increase")
    void positionsIncrease() throws Exception {
        List<Answer> answers = new ArrayList<>(store.append(
                List.of(Sample.run("a", "s", 0, 3), Sample.batch("stale", "s", 0), Sample.run("b", "t", 0, 2))));
        answers.addAll(another().append(List.of(Sample.batch("c", "s", 3))));
        answers.addAll(store.append(List.of(Sample.batch("d", "t", 2))));

        long last = 0;
        for (Answer answer : answers) {
            if (answer.result() == Answer.Result.RECORDED) {
                assertThat(answer.first())
                        .as("the first position of a batch, against the last one before it: %s", answers)
                        .isGreaterThan(last);
                last = answer.last();
            }
        }
        assertThat(all(store))
                .as("keys in the order of positions")
                .extracting(StoredEntry::batch)
                .containsExactly("a", "a", "a", "b", "b", "c", "d");
        for (Answer answer : List.of(answers.get(0), answers.get(2))) {
            assertThat(all(store)).extracting(StoredEntry::position).contains(answer.first(), answer.last());
        }
    }

    @Test
    @DisplayName("S4.2 reading begins after the position and ends at the limit")
    void pages() {
        assertThat(store.read(0, 10)).as("an empty journal").isEmpty();
        record(Sample.run("k", "s", 0, 10));
        List<StoredEntry> whole = all(store);
        assertThat(whole).as("the whole journal").hasSize(10);
        assertThat(whole).extracting(StoredEntry::position).isSorted().doesNotHaveDuplicates();

        assertThat(bodies(store.read(0, 3))).as("the first three").containsExactly("s@0", "s@1", "s@2");
        assertThat(bodies(store.read(whole.get(2).position(), 3)))
                .as("three after the third")
                .containsExactly("s@3", "s@4", "s@5");
        assertThat(bodies(store.read(whole.get(8).position(), 3)))
                .as("three after the ninth of ten")
                .containsExactly("s@9");
        assertThat(store.read(whole.get(9).position(), 3)).as("after the end").isEmpty();
        assertThat(store.read(Long.MAX_VALUE, 3)).as("far after the end").isEmpty();
    }

    @Test
    @DisplayName("S4.3 reading page by page gives each entry once")
    void pageByPage() {
        for (int i = 0; i < 12; i++) {
            store.append(List.of(Sample.run("k" + i, "s" + i, 0, 1 + i % 4), Sample.batch("stale" + i, "s", 7)));
        }
        List<String> whole = bodies(all(store));
        for (int limit : List.of(1, 2, 5, 7, 100)) {
            List<String> paged = new ArrayList<>();
            long after = 0;
            for (List<StoredEntry> page = store.read(0, limit); !page.isEmpty(); page = store.read(after, limit)) {
                paged.addAll(bodies(page));
                assertThat(paged)
                        .as("entries in pages of %d so far, of %d in all", limit, whole.size())
                        .hasSizeLessThanOrEqualTo(whole.size());
                after = page.get(page.size() - 1).position();
            }
            assertThat(paged).as("the journal in pages of %d", limit).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("S4.4 an entry is read as it was appended")
    void asAppended() throws Exception {
        Answer answer = record(Sample.batch("key", Sample.entry("s", 0), Sample.entry("t", 0), Sample.entry("s", 1)));

        List<StoredEntry> entries = all(another());

        assertThat(entries).extracting(StoredEntry::stream).containsExactly("s", "t", "s");
        assertThat(entries).extracting(StoredEntry::version).containsExactly(0L, 0L, 1L);
        assertThat(entries).extracting(StoredEntry::batch).containsOnly("key");
        assertThat(bodies(entries)).as("bodies").containsExactly("s@0", "t@0", "s@1");
        assertThat(entries.get(0).position()).isEqualTo(answer.first());
        assertThat(entries.get(2).position()).isEqualTo(answer.last());
    }

    @Test
    @DisplayName("S4.5 the head is the position of the last entry")
    void head() throws Exception {
        assertThat(store.head()).as("head of an empty journal").isZero();
        for (int i = 0; i < 3; i++) {
            Answer answer = record(Sample.run("k" + i, "s" + i, 0, 2));
            append(Sample.batch("stale" + i, "s", 7));
            append(Sample.run("k" + i, "s" + i, 0, 2));
            assertThat(another().head()).as("head, the last entry recorded").isEqualTo(answer.last());
        }
    }

    @Test
    @DisplayName("S4.6 a reader that has seen a position never finds an entry at or before it later")
    void visibleInOrder() throws Exception {
        int writers = 6;
        int batches = 40;
        List<Store> handles = List.of(store, another(), another());
        AtomicBoolean finished = new AtomicBoolean();
        try (Together threads = new Together()) {
            List<Future<List<Long>>> readers = new ArrayList<>();
            for (Store handle : handles) {
                readers.add(threads.begin(() -> follow(handle, finished, writers * batches * 2)));
            }
            List<Callable<Integer>> writing = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String stream = "s" + w;
                Store handle = handles.get(w % 3);
                writing.add(() -> write(handle, stream, batches));
            }
            threads.run(writing);
            finished.set(true);
            List<Long> whole = all(store).stream().map(StoredEntry::position).toList();
            assertThat(whole).as("entries in the end").hasSize(writers * batches * 2);
            for (Future<List<Long>> reader : readers) {
                assertThat(Together.await(reader))
                        .as("what a reader saw that followed the journal by position, against all there is")
                        .isEqualTo(whole);
            }
        }
    }

    private static int write(Store handle, String stream, int batches) {
        for (int i = 0; i < batches; i++) {
            handle.append(List.of(Sample.run(stream + "-" + i, stream, 2L * i, 2)));
        }
        return batches;
    }

    private static List<Long> follow(Store handle, AtomicBoolean finished, int most) {
        List<Long> seen = new ArrayList<>();
        long after = 0;
        boolean last;
        do {
            last = finished.get();
            for (List<StoredEntry> page = handle.read(after, 50); !page.isEmpty(); page = handle.read(after, 50)) {
                page.forEach(entry -> seen.add(entry.position()));
                after = page.get(page.size() - 1).position();
                if (seen.size() > most) {
                    return seen;
                }
            }
        } while (!last);
        return seen;
    }

    @Test
    @DisplayName("S4.7 what was acknowledged is visible to every handle")
    void visibleAtOnce() throws Exception {
        List<Store> handles = List.of(store, another(), another());
        for (int i = 0; i < 30; i++) {
            String key = "k" + i;
            handles.get(i % 3).append(List.of(Sample.whole(key, key, 0)));
            Store reader = handles.get((i + 1) % 3);
            assertThat(reader.version(key)).as("version in another handle").isEqualTo(3);
            assertAllOf(key, reader);
        }
    }

    @Test
    @DisplayName("S4.8 the entries of a batch are found by its key")
    void byBatch() {
        record(Sample.run("a", "s", 0, 2));
        record(Sample.batch("ab", "s", 2));
        append(Sample.batch("stale", "s", 0));

        assertThat(bodies(store.readBatch("a"))).as("batch a").containsExactly("s@0", "s@1");
        assertThat(bodies(store.readBatch("ab"))).as("batch ab").containsExactly("s@2");
        assertThat(store.readBatch("stale")).as("a stale batch").isEmpty();
        assertThat(store.readBatch("never")).as("a batch never sent").isEmpty();
    }

    private static List<String> bodies(List<StoredEntry> entries) {
        return entries.stream().map(entry -> Sample.text(entry.body())).toList();
    }
}
