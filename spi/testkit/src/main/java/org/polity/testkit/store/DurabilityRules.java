package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Durability;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Store;

/** Rules S5: what an acknowledged append survives. */
abstract class DurabilityRules extends StoreRules {
    @Test
    @DisplayName("S5.1 the level of durability is always the same")
    void sameLevel() throws Exception {
        Durability level = store.durability();
        record(Sample.batch("k", "s", 0));

        assertThat(store.durability()).as("durability after an append").isEqualTo(level);
        assertThat(another().durability()).as("durability of another handle").isEqualTo(level);
    }

    @Test
    @DisplayName("S5.2 what was acknowledged is there when the store is opened again")
    void survivesReopening() throws Exception {
        if (!contract().survivesReopening()) {
            assertThat(store.durability())
                    .as("durability of a store whose data does not outlive it")
                    .isEqualTo(Durability.NONE);
            return;
        }
        Answer answer = record(Sample.whole("k", "s", 0));
        store.slots().write(List.of(Sample.slot("beside", "content")));
        record(Sample.items("later", Sample.item("taken", Sample.MORNING.minusSeconds(1))));
        Queue.Claim taken = claim(Sample.MORNING.minusSeconds(1)).get(0);
        store.close();

        Store opened = reopen();

        assertAllOf("k", opened);
        assertThat(opened.slots().read("beside"))
                .as("slot written outside of a batch")
                .isPresent();
        assertThat(opened.version("s")).as("version after reopening").isEqualTo(3);
        assertThat(opened.append(List.of(Sample.whole("k", "s", 0))).get(0))
                .as("the answer to a key recorded before the store was closed")
                .isEqualTo(Answer.repeated(answer.first(), answer.last()));
        assertThat(opened.queue().settle(taken))
                .as("settling under a claim from before")
                .isTrue();
    }
}
