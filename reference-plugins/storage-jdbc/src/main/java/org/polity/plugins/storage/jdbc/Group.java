package org.polity.plugins.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;

/**
 * Batches that are written together: which are recorded, at which positions, and what there is to write. It judges by what
 * it is told of keys and versions; the caller holds the head meanwhile. Used by one thread.
 */
final class Group {
    private final long headBefore;
    private final Lookup lookup;
    private long head;
    private boolean plain = true;
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final Map<String, Answer> answerOfKey = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private final Map<String, Long> written = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final List<SlotWrite> slots = new ArrayList<>();
    private final List<IndexRow> rows = new ArrayList<>();
    private final List<QueueItem> items = new ArrayList<>();

    Group(long headBefore, Lookup lookup) {
        this.headBefore = headBefore;
        this.head = headBefore;
        this.lookup = lookup;
    }

    /** What stands in the database. */
    interface Lookup {
        /** The answer that a recorded batch was given, or null. */
        @Nullable
        Answer batch(String key) throws SQLException;

        /** The version of a stream. */
        long version(String stream) throws SQLException;
    }

    /** A batch that is recorded. */
    record Recorded(byte[] key, long first, long last) {}

    /** Judges batches as if each stood alone, in their order; one call is one list of a caller. */
    List<Answer> judge(List<Batch> batches) throws SQLException {
        broken.clear();
        List<Answer> answers = new ArrayList<>(batches.size());
        for (Batch batch : batches) {
            Answer answer = judge(batch);
            if (answer.result() != Answer.Result.RECORDED) {
                batch.entries().forEach(entry -> broken.add(entry.stream()));
            }
            answers.add(answer);
        }
        return answers;
    }

    private Answer judge(Batch batch) throws SQLException {
        Answer before = answerOfKey.get(batch.key());
        if (before == null) {
            before = lookup.batch(batch.key());
        }
        if (before != null) {
            return Answer.repeated(before.first(), before.last());
        }
        Map<String, Long> own = new LinkedHashMap<>();
        for (NewEntry entry : batch.entries()) {
            long actual = version(entry.stream());
            long expected = own.getOrDefault(entry.stream(), actual);
            if (entry.expectedVersion() != expected || broken.contains(entry.stream())) {
                return Answer.stale(entry.stream(), actual);
            }
            own.put(entry.stream(), expected + 1);
        }
        return record(batch, own);
    }

    private long version(String stream) throws SQLException {
        Long known = versions.get(stream);
        if (known == null) {
            known = lookup.version(stream);
            versions.put(stream, known);
        }
        return known;
    }

    private Answer record(Batch batch, Map<String, Long> after) {
        byte[] key = Utf8.bytes(batch.key());
        Map<String, byte[]> names = new LinkedHashMap<>();
        long first = head + 1;
        for (NewEntry entry : batch.entries()) {
            byte[] stream = names.computeIfAbsent(entry.stream(), Utf8::bytes);
            entries.add(new EntryRow(++head, stream, entry.expectedVersion(), key, entry.body()));
        }
        versions.putAll(after);
        written.putAll(after);
        slots.addAll(batch.slots());
        rows.addAll(batch.rows());
        items.addAll(batch.items());
        plain &= batch.slots().isEmpty()
                && batch.rows().isEmpty()
                && batch.items().isEmpty();
        recorded.add(new Recorded(key, first, head));
        Answer answer = Answer.recorded(first, head);
        answerOfKey.put(batch.key(), answer);
        return answer;
    }

    /** Whether there are only entries to write. */
    boolean isPlain() {
        return plain;
    }

    boolean isEmpty() {
        return recorded.isEmpty();
    }

    long headBefore() {
        return headBefore;
    }

    long headAfter() {
        return head;
    }

    List<EntryRow> entries() {
        return entries;
    }

    List<Recorded> recorded() {
        return recorded;
    }

    /** The streams written, with their versions after the group. */
    Map<String, Long> written() {
        return written;
    }

    List<SlotWrite> slots() {
        return slots;
    }

    List<IndexRow> rows() {
        return rows;
    }

    List<QueueItem> items() {
        return items;
    }
}
