package org.polity.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.StoreException;

/**
 * A host's transaction on a {@link MemoryStore}: what is appended in it becomes visible at {@link #commit}, all at once, or
 * never. Not thread-safe; to be ended by the thread that likes to, also another than it began on.
 */
public final class MemoryTransaction implements HostTransaction, AutoCloseable {
    private final Memory memory;
    private final List<Batch> staged = new ArrayList<>();
    private final Map<String, Answer> stagedKeys = new TreeMap<>();
    private final Map<String, Long> stagedVersions = new TreeMap<>();
    private long next;
    private boolean writing;
    private boolean ended;

    MemoryTransaction(Memory memory) {
        this.memory = memory;
    }

    Memory memory() {
        return memory;
    }

    List<Answer> append(List<Batch> batches) {
        if (ended) {
            throw new StoreException("The transaction has ended: open another by MemoryStore.begin()");
        }
        if (!writing) {
            memory.lockWriters();
            writing = true;
            next = memory.head() + 1;
        }
        List<Answer> answers = new ArrayList<>(batches.size());
        Set<String> broken = new TreeSet<>();
        for (Batch batch : batches) {
            Answer answer = append(batch, broken);
            if (answer.result() != Answer.Result.RECORDED) {
                batch.entries().forEach(entry -> broken.add(entry.stream()));
            }
            answers.add(answer);
        }
        return answers;
    }

    private Answer append(Batch batch, Set<String> broken) {
        Answer before = stagedKeys.getOrDefault(batch.key(), memory.batch(batch.key()));
        if (before != null) {
            return Answer.repeated(before.first(), before.last());
        }
        Map<String, Long> versions = new TreeMap<>();
        for (NewEntry entry : batch.entries()) {
            long version = versions.computeIfAbsent(entry.stream(), this::version);
            if (version != entry.expectedVersion() || broken.contains(entry.stream())) {
                return Answer.stale(entry.stream(), version(entry.stream()));
            }
            versions.put(entry.stream(), version + 1);
        }
        Answer answer = Answer.recorded(next, next + batch.entries().size() - 1);
        next = answer.last() + 1;
        staged.add(batch);
        stagedKeys.put(batch.key(), answer);
        stagedVersions.putAll(versions);
        return answer;
    }

    private long version(String stream) {
        return stagedVersions.getOrDefault(stream, memory.version(stream));
    }

    /**
     * Makes everything visible that was appended in it.
     *
     * @throws StoreException if it has ended before
     */
    public void commit() {
        if (ended) {
            throw new StoreException("The transaction has ended: it cannot be committed again");
        }
        memory.apply(staged);
        end();
    }

    /** Drops everything that was appended in it. Does nothing when it has ended. */
    public void rollback() {
        if (!ended) {
            end();
        }
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        rollback();
    }

    private void end() {
        ended = true;
        if (writing) {
            memory.unlockWriters();
        }
    }
}
