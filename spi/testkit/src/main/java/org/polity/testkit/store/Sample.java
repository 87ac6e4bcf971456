package org.polity.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.polity.spi.store.Batch;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;

/** What the tests of the contract append. */
final class Sample {
    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    static final String INDEX = "case";
    static final String QUEUE = "outbox";

    private Sample() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    static NewEntry entry(String stream, long expectedVersion) {
        return new NewEntry(stream, expectedVersion, bytes(stream + "@" + expectedVersion));
    }

    static Batch batch(String key, String stream, long expectedVersion) {
        return Batch.of(key, List.of(entry(stream, expectedVersion)));
    }

    static Batch batch(String key, NewEntry... entries) {
        return Batch.of(key, List.of(entries));
    }

    /** A batch with several entries of one stream. */
    static Batch run(String key, String stream, long expectedVersion, int entries) {
        List<NewEntry> all = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            all.add(entry(stream, expectedVersion + i));
        }
        return Batch.of(key, all);
    }

    /** A batch with three entries, a slot, a row and an item; slot, row, queue and item have the name of its key. */
    static Batch whole(String key, String stream, long expectedVersion) {
        return new Batch(
                key,
                run(key, stream, expectedVersion, 3).entries(),
                List.of(slot(key, key)),
                List.of(row(key, "OPEN")),
                List.of(new QueueItem(key, key, MORNING, bytes(key))));
    }

    /** A batch whose entry matters to nobody, with slots. */
    static Batch slots(String key, SlotWrite... slots) {
        return new Batch(key, List.of(entry(key, 0)), List.of(slots), List.of(), List.of());
    }

    /** A batch whose entry matters to nobody, with rows. */
    static Batch rows(String key, IndexRow... rows) {
        return new Batch(key, List.of(entry(key, 0)), List.of(), List.of(rows), List.of());
    }

    /** A batch whose entry matters to nobody, with items. */
    static Batch items(String key, QueueItem... items) {
        return new Batch(key, List.of(entry(key, 0)), List.of(), List.of(), List.of(items));
    }

    static SlotWrite slot(String name, String content) {
        return new SlotWrite(name, bytes(content));
    }

    static IndexRow row(String key, String state) {
        return new IndexRow(INDEX, key, state, null, null, null, null, null, null);
    }

    static QueueItem item(String key, Instant due) {
        return new QueueItem(QUEUE, key, due, bytes("content of " + key));
    }
}
