package org.polity.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.StoreException;

class MemoryStoreTest {
    private final MemoryStore store = new MemoryStore();

    @Test
    void anotherHandleSeesTheSameJournal() {
        store.append(List.of(batch("a", 0)));

        assertThat(store.another().head()).isEqualTo(1);
    }

    @Test
    void aStaleBatchDoesNotFailItsNeighbours() {
        assertThat(store.append(List.of(batch("a", 0), batch("b", 5), batch("list", "c", 0))))
                .containsExactly(Answer.recorded(1, 1), Answer.stale("grant", 1), Answer.recorded(2, 2));
    }

    @Test
    void whatWasDecidedOnAStaleBatchIsStaleToo() {
        store.append(List.of(batch("other", 0)));

        assertThat(store.append(List.of(batch("a", 0), batch("b", 1))))
                .containsExactly(Answer.stale("grant", 1), Answer.stale("grant", 1));
        assertThat(store.append(List.of(batch("other", 1), batch("b", 1))))
                .containsExactly(Answer.repeated(1, 1), Answer.stale("grant", 1));
    }

    @Test
    void aTransactionIsInvisibleUntilItIsCommitted() {
        try (MemoryTransaction transaction = store.begin()) {
            store.append(List.of(batch("a", 0)), transaction);
            assertThat(store.head()).isZero();
            transaction.commit();
        }

        assertThat(store.head()).isEqualTo(1);
    }

    @Test
    void aClosedHandleRefuses() {
        store.close();

        assertThatThrownBy(store::head).isInstanceOf(StoreException.class);
    }

    private static Batch batch(String key, long expectedVersion) {
        return batch("grant", key, expectedVersion);
    }

    private static Batch batch(String stream, String key, long expectedVersion) {
        return Batch.of(key, List.of(new NewEntry(stream, expectedVersion, key.getBytes(UTF_8))));
    }
}
