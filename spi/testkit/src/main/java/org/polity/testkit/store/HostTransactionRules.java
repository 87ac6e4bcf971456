package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/** Rules S6: appends within a transaction of the host. */
abstract class HostTransactionRules extends StoreRules {
    private static final int WAIT_MILLISECONDS = 300;

    private record OfAnotherKind() implements HostTransaction {}

    /** Where the store joins no transaction, rules S6.1 to S6.5 and S6.8 come down to its refusal. */
    private boolean refuses() {
        if (contract().joinsTransactions()) {
            return false;
        }
        assertRefused(new OfAnotherKind());
        return true;
    }

    private void assertRefused(HostTransaction transaction) {
        assertThatThrownBy(
                        () -> store.append(List.of(Sample.whole("k", "s", 0)), transaction),
                        "an append in a transaction that the store cannot join")
                .isInstanceOf(StoreException.class)
                .hasMessageMatching("(?s).{20,}");
        assertNothingOf("k", store);
        assertThat(store.head()).as("head after the refusal").isZero();
    }

    private List<Answer> join(StoreContract.Host host, Batch... batches) {
        return store.append(List.of(batches), host.transaction());
    }

    @Test
    @DisplayName("S6.1 nothing is visible before the host commits")
    void invisibleBefore() throws Exception {
        if (refuses()) {
            return;
        }
        record(Sample.batch("before", "t", 0));
        long head = store.head();
        StoreContract.Host host = contract().begin();
        try {
            join(host, Sample.whole("k", "s", 0));

            for (Store reader : List.of(store, another())) {
                assertThat(reader.head()).as("head before the host commits").isEqualTo(head);
                assertThat(reader.version("s"))
                        .as("version before the host commits")
                        .isZero();
                assertNothingOf("k", reader);
            }
        } finally {
            host.rollback();
        }
    }

    @Test
    @DisplayName("S6.2 everything is visible after the host's commit, at the positions answered")
    void visibleAfter() throws Exception {
        if (refuses()) {
            return;
        }
        StoreContract.Host host = contract().begin();
        Answer answer = join(host, Sample.whole("k", "s", 0)).get(0);
        host.commit();

        Store reader = another();
        assertAllOf("k", reader);
        assertThat(reader.readBatch("k"))
                .as("positions after the commit, as answered before it: %s", answer)
                .extracting(StoredEntry::position)
                .startsWith(answer.first())
                .endsWith(answer.last());
        assertThat(reader.head()).as("head after the commit").isEqualTo(answer.last());
        assertThat(append(Sample.batch("next", "s", 3)).first())
                .as("the next position")
                .isGreaterThan(answer.last());
    }

    @Test
    @DisplayName("S6.3 nothing is left after the host's rollback")
    void nothingAfterRollback() throws Exception {
        if (refuses()) {
            return;
        }
        record(Sample.batch("before", "t", 0));
        long head = store.head();
        StoreContract.Host host = contract().begin();
        join(host, Sample.whole("k", "s", 0));
        host.rollback();

        for (Store reader : List.of(store, another())) {
            assertThat(reader.head()).as("head after the rollback").isEqualTo(head);
            assertThat(reader.version("s")).as("version after the rollback").isZero();
            assertNothingOf("k", reader);
        }
        record(Sample.whole("k", "s", 0));
        assertAllOf("k", store);
    }

    @Test
    @DisplayName("S6.4 appends in one transaction see those before them")
    void seesItself() throws Exception {
        if (refuses()) {
            return;
        }
        StoreContract.Host host = contract().begin();
        Answer first = join(host, Sample.run("a", "s", 0, 2)).get(0);
        Answer second = join(host, Sample.batch("b", "s", 2)).get(0);
        Answer again = join(host, Sample.run("a", "s", 0, 2)).get(0);
        Answer late = join(host, Sample.batch("c", "s", 2)).get(0);
        host.commit();

        assertThat(second.result())
                .as("an append after another in one transaction")
                .isEqualTo(Answer.Result.RECORDED);
        assertThat(second.first()).isGreaterThan(first.last());
        assertThat(again)
                .as("a key appended before in the transaction")
                .isEqualTo(Answer.repeated(first.first(), first.last()));
        assertThat(late).as("a version used before in the transaction").isEqualTo(Answer.stale("s", 3));
        assertThat(store.version("s")).as("version after the commit").isEqualTo(3);
    }

    @Test
    @DisplayName("S6.5 a stale or repeated batch leaves the transaction usable")
    void usableAfterStale() throws Exception {
        if (refuses()) {
            return;
        }
        Answer before = record(Sample.batch("before", "s", 0));
        StoreContract.Host host = contract().begin();
        List<Answer> answers =
                join(host, Sample.whole("stale", "s", 0), Sample.batch("before", "s", 0), Sample.whole("k", "t", 0));
        Answer more = join(host, Sample.batch("more", "s", 1)).get(0);
        host.commit();

        assertThat(answers)
                .as("answers within the transaction")
                .startsWith(Answer.stale("s", 1), Answer.repeated(before.first(), before.last()))
                .last()
                .extracting(Answer::result)
                .isEqualTo(Answer.Result.RECORDED);
        assertThat(more.result()).as("one more append, after a stale batch").isEqualTo(Answer.Result.RECORDED);
        assertAllOf("k", another());
        assertNothingOf("stale", store);
        assertThat(store.version("s")).isEqualTo(2);
    }

    @Test
    @DisplayName("S6.6 a transaction of another kind is refused")
    void otherKind() {
        assertRefused(new OfAnotherKind());
    }

    @Test
    @DisplayName("S6.7 a store that cannot join refuses")
    void refusal() throws Exception {
        if (!refuses()) {
            StoreContract.Host host = contract().begin();
            assertThat(join(host, Sample.batch("k", "s", 0)))
                    .as("the answer of a store that can join")
                    .hasSize(1);
            host.rollback();
        }
    }

    @Test
    @DisplayName("S6.8 other appends wait or keep the order, and go on afterwards")
    void othersGoOn() throws Exception {
        if (refuses()) {
            return;
        }
        Store other = another();
        StoreContract.Host host = contract().begin();
        try (Together threads = new Together()) {
            join(host, Sample.run("slow", "s", 0, 2));
            Future<Answer> waiting = threads.begin(
                    () -> other.append(List.of(Sample.batch("other", "t", 0))).get(0));
            await(waiting);
            List<StoredEntry> seen = all(other);
            host.commit();

            assertThat(Together.await(waiting).result())
                    .as("the append that met an open transaction")
                    .isEqualTo(Answer.Result.RECORDED);
            List<StoredEntry> whole = all(other);
            assertThat(whole).as("entries in the end").hasSize(3);
            assertThat(positions(whole.subList(0, seen.size())))
                    .as("what a reader had seen while the transaction was open still comes first")
                    .isEqualTo(positions(seen));
        }
    }

    private static void await(Future<Answer> waiting) throws Exception {
        try {
            waiting.get(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It waits for the transaction, as it may.
        }
    }

    private static List<Long> positions(List<StoredEntry> entries) {
        return entries.stream().map(StoredEntry::position).toList();
    }
}
