package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.testkit.store.Sample.MORNING;
import static org.polity.testkit.store.Sample.QUEUE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Queue.Claim;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.Store;

/** Rules S9: the queue. */
abstract class QueueRules extends StoreRules {
    private static final Instant LEASE_END = MORNING.plus(MINUTE);

    private int puts;

    private void put(QueueItem... items) {
        record(Sample.items("put" + puts++, items));
    }

    private Claim claimOne(Instant now) {
        List<Claim> claims = claim(now);
        assertThat(claims).as("claims at %s", now).hasSize(1);
        return claims.get(0);
    }

    @Test
    @DisplayName("S9.1 an item is claimed when it is due and not before")
    void due() {
        put(Sample.item("a", MORNING));
        assertThat(claim(MORNING.minusMillis(1)))
                .as("claims a millisecond before it is due")
                .isEmpty();
        assertThat(claimedKeys(claim(MORNING))).as("claims when it is due").containsExactly("a");
    }

    @Test
    @DisplayName("S9.2 the earliest due comes first, then by key")
    void order() {
        put(
                Sample.item("z", MORNING.minusSeconds(9)),
                Sample.item("\uD840\uDC00", MORNING),
                Sample.item("\uFF21", MORNING),
                Sample.item("b", MORNING),
                Sample.item("B", MORNING),
                Sample.item("a", MORNING.minusMillis(1)),
                Sample.item("late", MORNING.plusMillis(1)));

        List<Claim> two = store.queue().claim(QUEUE, "w", MORNING, MINUTE, 2);
        List<Claim> rest = store.queue().claim(QUEUE, "w", MORNING, MINUTE, 10);

        assertThat(claimedKeys(two)).as("the first two").containsExactly("z", "a");
        assertThat(claimedKeys(rest)).as("the rest").containsExactly("B", "b", "\uFF21", "\uD840\uDC00");
    }

    @Test
    @DisplayName("S9.3 a claimed item is nobody else's while the lease runs")
    void leased() throws Exception {
        put(Sample.item("a", MORNING));
        claimOne(MORNING);

        for (Store handle : List.of(store, another())) {
            assertThat(handle.queue().claim(QUEUE, "other", MORNING, MINUTE, 10))
                    .as("claims of another worker at once")
                    .isEmpty();
            assertThat(claim(handle, LEASE_END.minusMillis(1)))
                    .as("claims a millisecond before the lease ends")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("S9.4 after its lease an item is claimable again, with one more attempt")
    void leaseEnds() throws Exception {
        put(Sample.item("a", MORNING));
        assertThat(claimOne(MORNING).attempt()).as("attempt of the first claim").isEqualTo(1);

        List<Claim> again = another().queue().claim(QUEUE, "other", LEASE_END, MINUTE, 10);

        assertThat(claimedKeys(again)).as("claims at the end of the lease").containsExactly("a");
        assertThat(again.get(0).attempt()).as("attempt of the second claim").isEqualTo(2);
        assertThat(again.get(0).worker()).as("worker of the second claim").isEqualTo("other");
    }

    @Test
    @DisplayName("S9.5 a settled item is gone for good")
    void settled() throws Exception {
        put(Sample.item("a", MORNING), Sample.item("b", MORNING));
        List<Claim> claims = claim(MORNING);

        assertThat(store.queue().settle(claims.get(0)))
                .as("settling under a claim that holds")
                .isTrue();
        assertThat(claimedKeys(claim(another(), LEASE_END.plus(MINUTE))))
                .as("claims long after one of two was settled")
                .containsExactly("b");
        assertThat(store.queue().aside(QUEUE, "", 10)).as("items set aside").isEmpty();
    }

    @Test
    @DisplayName("S9.6 an item given back is claimable from its new due instant on")
    void retried() {
        put(Sample.item("a", MORNING));
        Instant later = MORNING.plusSeconds(5);

        assertThat(store.queue().retry(claimOne(MORNING), later))
                .as("giving back under a claim that holds")
                .isTrue();
        assertThat(claim(later.minusMillis(1)))
                .as("claims a millisecond before the new due instant")
                .isEmpty();
        Claim again = claimOne(later);
        assertThat(again.attempt()).as("attempt after one was given back").isEqualTo(2);
        assertThat(Sample.text(again.content())).as("content").isEqualTo("content of a");
        assertThat(store.queue().retry(again, MORNING))
                .as("giving back for an instant that has passed")
                .isTrue();
        assertThat(claimOne(later).attempt()).isEqualTo(3);
    }

    @Test
    @DisplayName("S9.7 an item set aside is not claimed and is shown with what is known")
    void aside() throws Exception {
        put(Sample.item("c", MORNING), Sample.item("a", MORNING), Sample.item("b", MORNING), Sample.item("d", MORNING));
        assertThat(store.queue().aside(QUEUE, "", 10))
                .as("items set aside, at first")
                .isEmpty();
        for (Claim claim : claim(MORNING)) {
            if (!claim.key().equals("d")) {
                assertThat(store.queue().setAside(claim, "没有这个地址 " + claim.key()))
                        .isTrue();
            }
        }

        Store reader = another();
        assertThat(claimedKeys(claim(reader, LEASE_END.plusSeconds(9))))
                .as("claims after three of four were set aside")
                .containsExactly("d");
        List<Queue.Aside> shown = reader.queue().aside(QUEUE, "", 2);
        assertThat(shown)
                .as("the first two set aside")
                .extracting(Queue.Aside::key)
                .containsExactly("a", "b");
        assertThat(reader.queue().aside(QUEUE, "b", 2))
                .as("those after b")
                .extracting(Queue.Aside::key)
                .containsExactly("c");
        Queue.Aside first = shown.get(0);
        assertThat(first.detail()).as("detail").isEqualTo("没有这个地址 a");
        assertThat(first.attempts()).as("attempts").isEqualTo(1);
        assertThat(Sample.text(first.content())).as("content").isEqualTo("content of a");
        assertThat(first.queue()).isEqualTo(QUEUE);
    }

    @Test
    @DisplayName("S9.8 a claim that was lost to another worker changes nothing")
    void lostToAnother() {
        put(Sample.item("a", MORNING));
        Claim lost = claimOne(MORNING);
        Claim held = claimOne(LEASE_END);

        assertThat(lost.token()).as("the token of a later claim").isNotEqualTo(held.token());
        assertRefused(lost, "lost to another");
        assertThat(claim(LEASE_END.plusSeconds(1)))
                .as("claims while the second lease runs, after the lost claim was used")
                .isEmpty();
        assertThat(store.queue().settle(held))
                .as("settling under the claim that holds")
                .isTrue();
    }

    @Test
    @DisplayName("S9.8 a claim that was used before changes nothing")
    void usedBefore() {
        put(Sample.item("a", MORNING), Sample.item("b", MORNING), Sample.item("c", MORNING));
        List<Claim> claims = claim(MORNING);
        store.queue().settle(claims.get(0));
        store.queue().retry(claims.get(1), MORNING);
        store.queue().setAside(claims.get(2), "why");

        for (Claim claim : claims) {
            assertRefused(claim, "used before, on " + claim.key());
        }
        assertThat(claimedKeys(claim(MORNING))).as("claims afterwards").containsExactly("b");
        assertThat(store.queue().aside(QUEUE, "", 10))
                .extracting(Queue.Aside::detail)
                .containsExactly("why");
    }

    private void assertRefused(Claim claim, String why) {
        assertThat(store.queue().settle(claim))
                .as("settling under a claim %s", why)
                .isFalse();
        assertThat(store.queue().retry(claim, MORNING))
                .as("giving back under a claim %s", why)
                .isFalse();
        assertThat(store.queue().setAside(claim, "x"))
                .as("setting aside under a claim %s", why)
                .isFalse();
    }

    @Test
    @DisplayName("S9.9 a claim holds after its lease until somebody else takes the item")
    void late() {
        put(Sample.item("a", MORNING));
        Claim claim = claimOne(MORNING);
        assertThat(claim(LEASE_END.minusMillis(1))).isEmpty();

        assertThat(store.queue().settle(claim))
                .as("settling late, nobody having claimed since")
                .isTrue();
        assertThat(claim(LEASE_END.plus(MINUTE))).as("claims afterwards").isEmpty();
    }

    @Test
    @DisplayName("S9.10 putting an item anew ends its lease and begins it afresh")
    void putAnew() {
        put(Sample.item("a", MORNING));
        Claim old = claimOne(MORNING);
        Instant later = MORNING.plusSeconds(5);
        put(new QueueItem(QUEUE, "a", later, Sample.bytes("new")));

        assertRefused(old, "on an item that was put anew");
        assertThat(claim(later.minusMillis(1)))
                .as("claims before the new due instant")
                .isEmpty();
        Claim claim = claimOne(later);
        assertThat(Sample.text(claim.content())).as("content put anew").isEqualTo("new");
        assertThat(claim.attempt()).as("attempts, counted from the beginning").isEqualTo(1);
    }

    @Test
    @DisplayName("S9.10 putting an item anew brings back one that was set aside")
    void bringsBack() {
        put(Sample.item("a", MORNING));
        store.queue().setAside(claimOne(MORNING), "why");
        put(Sample.item("a", MORNING));

        assertThat(store.queue().aside(QUEUE, "", 10))
                .as("items set aside, one having been put anew")
                .isEmpty();
        Claim claim = claimOne(MORNING);
        assertThat(claim.attempt()).as("attempts, counted from the beginning").isEqualTo(1);
        assertThat(store.queue().settle(claim)).isTrue();
    }

    @Test
    @DisplayName("S9.11 a claim of a settled item never holds for a later one of its key")
    void laterItem() {
        put(Sample.item("a", MORNING));
        Claim old = claimOne(MORNING);
        store.queue().settle(old);
        put(Sample.item("a", MORNING));

        assertRefused(old, "on an item that was settled, before the later one is claimed");
        Claim claim = claimOne(MORNING);
        assertRefused(old, "on an item that was settled, after the later one is claimed");
        assertThat(store.queue().settle(claim)).as("settling the later item").isTrue();
    }

    @Test
    @DisplayName("S9.12 many workers never hold one item together, and together get all")
    void manyWorkers() throws Exception {
        int items = 240;
        QueueItem[] all = new QueueItem[items];
        for (int i = 0; i < items; i++) {
            all[i] = Sample.item("item%03d".formatted(i), MORNING.minusMillis(i % 7));
        }
        put(all);
        List<Store> handles = List.of(store, another(), another());
        List<String> claimed = new ArrayList<>();
        try (Together threads = new Together()) {
            List<Callable<List<String>>> workers = new ArrayList<>();
            for (int w = 0; w < 6; w++) {
                Store handle = handles.get(w % 3);
                String worker = "worker" + w;
                workers.add(() -> drain(handle.queue(), worker));
            }
            threads.run(workers).forEach(claimed::addAll);
        }
        assertThat(claimed).as("claims of six workers").doesNotHaveDuplicates();
        assertThat(claim(LEASE_END.plus(MINUTE)).size() + claimed.size())
                .as("items settled by six workers, and items left")
                .isEqualTo(items);
        assertThat(claimed).as("items that six workers got").hasSize(items);
    }

    /** Claims and settles until twice in a row nothing is left, since others may hold what is locked for a moment. */
    private static List<String> drain(Queue queue, String worker) {
        List<String> mine = new ArrayList<>();
        int empty = 0;
        while (empty < 2) {
            List<Claim> claims = queue.claim(QUEUE, worker, MORNING, MINUTE, 7);
            empty = claims.isEmpty() ? empty + 1 : 0;
            for (Claim claim : claims) {
                mine.add(claim.key());
                if (!queue.settle(claim)) {
                    mine.add(claim.key() + " was lost by " + worker);
                }
            }
        }
        return mine;
    }

    @Test
    @DisplayName("S9.13 queues are apart")
    void apart() {
        put(Sample.item("a", MORNING), new QueueItem("deadline", "a", MORNING, Sample.bytes("other")));

        Claim claim = claimOne(MORNING);
        assertThat(Sample.text(claim.content()))
                .as("content in the first queue")
                .isEqualTo("content of a");
        store.queue().settle(claim);
        assertThat(store.queue().claim("deadline", "w", MORNING, MINUTE, 10))
                .as("claims in the other queue")
                .extracting(other -> Sample.text(other.content()))
                .containsExactly("other");
        assertThat(store.queue().claim("none", "w", MORNING, MINUTE, 10))
                .as("a queue without items")
                .isEmpty();
    }

    @Test
    @DisplayName("S9.14 a claim carries content, key and worker")
    void carries() throws Exception {
        byte[] content = new byte[256];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) i;
        }
        put(new QueueItem(QUEUE, "通知", MORNING, content), new QueueItem(QUEUE, "empty", MORNING, new byte[0]));

        List<Claim> claims = another().queue().claim(QUEUE, "工人", MORNING, MINUTE, 10);

        assertThat(claims).extracting(Claim::key).containsExactly("empty", "通知");
        assertThat(claims.get(1).content()).as("content").isEqualTo(content);
        assertThat(claims.get(0).content()).as("empty content").isEmpty();
        assertThat(claims).extracting(Claim::worker).containsOnly("工人");
        assertThat(claims).extracting(Claim::queue).containsOnly(QUEUE);
    }
}
