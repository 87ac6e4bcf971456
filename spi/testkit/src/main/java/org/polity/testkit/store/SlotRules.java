package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;

/** Rules S7: slots. */
abstract class SlotRules extends StoreRules {
    @Test
    @DisplayName("S7.1 slots of a batch are written with it")
    void withTheBatch() throws Exception {
        record(Sample.slots("k", Sample.slot("a", "1"), Sample.slot("b", "2")));
        append(Sample.slots("k", Sample.slot("c", "3")));

        Slots slots = another().slots();
        assertThat(slots.read("a")).as("first slot of the batch").contains(Sample.bytes("1"));
        assertThat(slots.read("b")).as("second slot of the batch").contains(Sample.bytes("2"));
        assertThat(slots.read("c")).as("slot of a repeated batch").isEmpty();
    }

    @Test
    @DisplayName("S7.1 slots outside of a batch are written all or none")
    void allOrNone() throws Exception {
        Store reader = another();
        try (Together threads = new Together()) {
            Future<Integer> writing = threads.begin(() -> {
                for (int i = 0; i < 60; i++) {
                    String round = "%03d".formatted(i);
                    store.slots()
                            .write(List.of(Sample.slot("a", round), Sample.slot("b", round), Sample.slot("c", round)));
                }
                return 60;
            });
            boolean finished;
            do {
                finished = writing.isDone();
                assertThat(contents(reader.slots().list("", "", 10)).stream().distinct())
                        .as("contents of three slots that are always written together")
                        .hasSizeLessThanOrEqualTo(1);
            } while (!finished);
            Together.await(writing);
        }
        assertThat(contents(reader.slots().list("", "", 10))).containsExactly("059", "059", "059");
    }

    @Test
    @DisplayName("S7.2 writing a slot replaces its content")
    void replaces() throws Exception {
        store.slots().write(List.of(Sample.slot("a", "a long content"), Sample.slot("b", "kept")));
        store.slots().write(List.of(Sample.slot("a", "short")));
        assertThat(another().slots().read("a")).as("slot written twice").contains(Sample.bytes("short"));
        record(Sample.slots("k", Sample.slot("a", "by a batch")));
        assertThat(another().slots().read("a")).as("slot written thrice").contains(Sample.bytes("by a batch"));
        assertThat(store.slots().read("b")).as("the slot beside").contains(Sample.bytes("kept"));
    }

    @Test
    @DisplayName("S7.3 a destroyed slot is given by no method and may be set anew")
    void destroyed() throws Exception {
        for (int round = 0; round < 2; round++) {
            store.slots().write(List.of(Sample.slot("key", "secret"), Sample.slot("other", "kept")));
            SlotWrite destroy = SlotWrite.destroy("key");
            if (round == 0) {
                store.slots().write(List.of(destroy));
            } else {
                record(Sample.slots("k", destroy));
            }
            for (Store handle : List.of(store, another())) {
                assertThat(handle.slots().read("key")).as("a destroyed slot").isEmpty();
                assertThat(handle.slots().list("", "", 10))
                        .as("slots after one was destroyed")
                        .extracting(Slots.Slot::name)
                        .containsExactly("other");
            }
        }
        store.slots().write(List.of(SlotWrite.destroy("never"), Sample.slot("key", "new")));
        assertThat(store.slots().read("key")).as("a destroyed slot, set anew").contains(Sample.bytes("new"));
        if (contract().survivesReopening()) {
            store.slots().write(List.of(SlotWrite.destroy("key")));
            store.close();
            assertThat(reopen().slots().read("key"))
                    .as("a destroyed slot, opened again")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("S7.4 slots are listed by name in pages")
    void listed() {
        List<String> names =
                List.of("key/", "key/1", "key/10", "key/2", "key/é", "key/中", "key/\uFF21", "key/\uD840\uDC00", "kez");
        List<SlotWrite> writes = new ArrayList<>(List.of(Sample.slot("before", "before"), Sample.slot("ke", "ke")));
        names.forEach(name -> writes.add(0, Sample.slot(name, name)));
        store.slots().write(writes);

        assertThat(names(store.slots().list("key/", "", 100)))
                .as("names with the prefix, by code point")
                .isEqualTo(names.subList(0, 8));
        assertThat(names(store.slots().list("", "", 2)))
                .as("the first two of all")
                .containsExactly("before", "ke");
        assertThat(names(store.slots().list("key/", "key/1", 3)))
                .as("three after key/1")
                .isEqualTo(names.subList(2, 5));
        assertThat(names(store.slots().list("key/", "kez", 3)))
                .as("after the last")
                .isEmpty();
        assertThat(names(store.slots().list("key/", "a", 1)))
                .as("after a name before the prefix")
                .containsExactly("key/");
        assertThat(contents(store.slots().list("key/", "key/1", 1)))
                .as("contents")
                .containsExactly("key/10");
    }

    @Test
    @DisplayName("S7.5 a prefix is no pattern")
    void noPattern() {
        store.slots()
                .write(List.of(
                        Sample.slot("a%b", ""),
                        Sample.slot("a_b", ""),
                        Sample.slot("a\\b", ""),
                        Sample.slot("axb", ""),
                        Sample.slot("Axb", ""),
                        Sample.slot("%", "")));

        assertThat(names(store.slots().list("a%", "", 10))).as("prefix a%%").containsExactly("a%b");
        assertThat(names(store.slots().list("a_", "", 10))).as("prefix a_").containsExactly("a_b");
        assertThat(names(store.slots().list("a\\", "", 10))).as("prefix a\\").containsExactly("a\\b");
        assertThat(names(store.slots().list("%", "", 10))).as("prefix %%").containsExactly("%");
        assertThat(names(store.slots().list("A", "", 10))).as("prefix A").containsExactly("Axb");
    }

    @Test
    @DisplayName("S7.6 content is kept byte by byte and never shared with the caller")
    void bytes() {
        byte[] content = new byte[256];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) i;
        }
        byte[] given = content.clone();
        store.slots().write(List.of(new SlotWrite("bytes", given), new SlotWrite("empty", new byte[0])));
        given[0] = 9;

        assertThat(store.slots().read("bytes").orElseThrow())
                .as("content after the caller changed its array")
                .isEqualTo(content);
        store.slots().read("bytes").orElseThrow()[0] = 9;
        store.slots().list("", "", 1).get(0).content()[0] = 9;
        assertThat(store.slots().read("bytes").orElseThrow())
                .as("content after a reader changed its array")
                .isEqualTo(content);
        assertThat(store.slots().read("empty")).as("an empty slot").contains(new byte[0]);
        assertThatThrownBy(() -> store.slots().write(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(List<Slots.Slot> slots) {
        return slots.stream().map(Slots.Slot::name).toList();
    }

    private static List<String> contents(List<Slots.Slot> slots) {
        return slots.stream().map(slot -> Sample.text(slot.content())).toList();
    }
}
