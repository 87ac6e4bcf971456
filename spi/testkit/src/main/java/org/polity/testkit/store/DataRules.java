package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polity.testkit.store.Sample.MORNING;
import static org.polity.testkit.store.Sample.QUEUE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Limits;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.Queue;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Rules S10: what values a store takes. */
abstract class DataRules extends StoreRules {
    @Test
    @DisplayName("S10.1 names and values keep any Unicode text")
    void unicode() throws Exception {
        for (String text : List.of(
                "惠州市惠阳区",
                "𠮷野家 𪚥",
                "👨‍👩‍👧",
                "e\u0301",
                "'; drop table",
                "\\ \" ` $1 {x} %s",
                "\u200F\u061C",
                "\t\n")) {
            keeps(text);
        }
    }

    @Test
    @DisplayName("S10.2 names of the greatest length are taken")
    void longNames() throws Exception {
        keeps("镇".repeat(Limits.NAME_CHARACTERS));
        keeps("𠮷".repeat(Limits.NAME_CHARACTERS / 2));
    }

    /** Puts the text wherever a text can be, and finds it again. */
    private void keeps(String text) throws Exception {
        String group = text.length() > Limits.GROUP_CHARACTERS ? text.substring(0, Limits.GROUP_CHARACTERS) : text;
        IndexRow row = new IndexRow(group, text, text, text, text, text, MORNING, null, null);
        record(new Batch(
                text,
                List.of(new NewEntry(text, 0, Sample.bytes(text))),
                List.of(Sample.slot(text, text)),
                List.of(row),
                List.of(new QueueItem(group, text, MORNING, Sample.bytes(text)))));

        Store reader = another();
        List<StoredEntry> entries = reader.readBatch(text);
        assertThat(entries).as("entries of batch `%s`", text).hasSize(1);
        assertThat(entries.get(0).stream()).as("stream").isEqualTo(text);
        assertThat(entries.get(0).batch()).as("key").isEqualTo(text);
        assertThat(Sample.text(entries.get(0).body())).as("body").isEqualTo(text);
        assertThat(reader.version(text)).as("version of stream `%s`", text).isEqualTo(1);
        assertThat(reader.slots().read(text)).as("slot `%s`", text).contains(Sample.bytes(text));
        IndexQuery query = new IndexQuery(group, text, text, text, text, null, null, null, null, null);
        assertThat(reader.index().find(query, "", 10)).as("rows `%s`", text).containsExactly(row);
        List<Queue.Claim> claims = reader.queue().claim(group, "w", MORNING, MINUTE, 10);
        assertThat(claimedKeys(claims)).as("items `%s`", text).containsExactly(text);
        assertThat(reader.queue().setAside(claims.get(0), text)).isTrue();
        assertThat(reader.queue().aside(group, "", 10))
                .as("detail `%s`", text)
                .extracting(Queue.Aside::detail)
                .containsExactly(text);
    }

    @Test
    @DisplayName("S10.2 the longest detail is taken")
    void longDetail() {
        record(Sample.items("k", Sample.item("a", MORNING)));
        String detail = "错".repeat(Limits.DETAIL_CHARACTERS);

        assertThat(store.queue().setAside(claim(MORNING).get(0), detail)).isTrue();
        assertThat(store.queue().aside(QUEUE, "", 1).get(0).detail()).isEqualTo(detail);
    }

    @Test
    @DisplayName("S10.2 the largest bodies, slots and items are taken")
    void large() throws Exception {
        byte[] body = noise(Limits.BODY_BYTES);
        byte[] content = noise(Limits.ITEM_BYTES);
        record(new Batch(
                "large",
                List.of(new NewEntry("s", 0, body), Sample.entry("s", 1)),
                List.of(new SlotWrite("slot", body)),
                List.of(),
                List.of(new QueueItem(QUEUE, "item", MORNING, content))));

        Store reader = another();
        assertThat(reader.readBatch("large").get(0).body())
                .as("a body of 16 MiB")
                .isEqualTo(body);
        assertThat(reader.slots().read("slot").orElseThrow())
                .as("a slot of 16 MiB")
                .isEqualTo(body);
        assertThat(claim(reader, MORNING).get(0).content())
                .as("an item of 1 MiB")
                .isEqualTo(content);
    }

    /** Bytes that neither repeat nor compress. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        long state = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < size; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            bytes[i] = (byte) state;
        }
        return bytes;
    }

    @Test
    @DisplayName("S10.3 a batch of 10,000 entries is taken")
    void many() throws Exception {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            entries.add(i % 2 == 0 ? Sample.entry("s", i / 2) : Sample.entry("t" + i, 0));
        }
        Answer answer = record(Batch.of("many", entries));

        Store reader = another();
        assertThat(reader.version("s")).as("version of a stream of the batch").isEqualTo(5_000);
        List<StoredEntry> read = reader.readBatch("many");
        assertThat(read).as("entries of the batch").hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(read.get(i).body())
                    .as("body %d", i)
                    .isEqualTo(entries.get(i).body());
        }
        assertThat(read.get(0).position()).isEqualTo(answer.first());
        assertThat(read.get(9_999).position()).isEqualTo(answer.last());
        assertThat(append(Batch.of("many", entries))).isEqualTo(Answer.repeated(answer.first(), answer.last()));
        assertThat(append(Batch.of("again", entries)).result()).isEqualTo(Answer.Result.STALE);
    }

    @Test
    @DisplayName("S10.4 an argument beyond the limits is refused before anything is done")
    void refused() {
        record(Sample.items("k", Sample.item("a", MORNING), Sample.item("b", MORNING.plusSeconds(1))));
        Queue.Claim claim = claim(MORNING).get(0);
        Queue queue = store.queue();
        Duration none = Duration.ZERO;
        Instant later = MORNING.plusSeconds(1);

        refuses("no batches", () -> store.append(List.of()));
        refuses("a limit of 0", () -> store.read(0, 0));
        refuses("a negative position", () -> store.read(-1, 1));
        refuses("a limit of 0", () -> store.slots().list("", "", 0));
        refuses("no slots", () -> store.slots().write(List.of()));
        refuses("a limit of 0", () -> store.index().find(IndexQuery.all("case"), "", 0));
        refuses("a limit of 0", () -> queue.claim(QUEUE, "w", later, MINUTE, 0));
        refuses("a limit of 0", () -> queue.aside(QUEUE, "", 0));
        refuses("no lease", () -> queue.claim(QUEUE, "w", later, none, 1));
        refuses("a worker without a name", () -> queue.claim(QUEUE, "", later, MINUTE, 1));
        refuses("too long a worker", () -> queue.claim(QUEUE, "w".repeat(101), later, MINUTE, 1));
        refuses("too long a detail", () -> queue.setAside(claim, "x".repeat(Limits.DETAIL_CHARACTERS + 1)));
        refuses("a detail with U+0000", () -> queue.setAside(claim, "x\0y"));

        assertThat(claimedKeys(claim(later)))
                .as("claims after what was refused")
                .containsExactly("b");
        assertThat(queue.aside(QUEUE, "", 10)).as("items set aside").isEmpty();
        assertThat(queue.settle(claim)).as("the claim after what was refused").isTrue();
        assertThat(store.head()).as("head after what was refused").isEqualTo(1);
    }

    private static void refuses(String what, Runnable call) {
        assertThatThrownBy(call::run, "%s", what).isInstanceOf(IllegalArgumentException.class);
    }
}
