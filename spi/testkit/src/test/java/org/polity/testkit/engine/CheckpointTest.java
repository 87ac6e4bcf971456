package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polity.Polity;
import org.polity.model.body.OfficerId;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.testkit.SmallCity;

/** A checkpoint brings back what the journal says, and one that is not good is as if it were not there. */
class CheckpointTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void anEngineThatOpensWithACheckpointKnowsTheSame() {
        SortedMap<Long, Known> known = written();

        CountingStore counted = new CountingStore(town.memory.another());
        Polity reader = town.open(counted, builder -> builder);

        assertThat(Known.of(reader)).isEqualTo(known.get(known.lastKey()));
        assertThat(reader.position()).isEqualTo(known.lastKey());
        assertThat(counted.entriesRead()).as("entries read at the start").isLessThan(10);
        known.forEach((position, then) -> assertThat(Known.of(reader.asKnownAt(position)))
                .as("position %d", position)
                .isEqualTo(then));
    }

    @Test
    void twoAreKeptAndNoPartOfOthers() {
        written();

        List<String> heads = names("checkpoint/");
        assertThat(heads).hasSize(2);
        assertThat(names("checkpoint-part/")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(names("checkpoint-part/").get(i))
                    .startsWith(heads.get(i).replace("checkpoint/", "checkpoint-part/"));
        }
    }

    @Test
    void anErasedPersonIsNotBroughtBack() {
        written();
        Polity polity = town.open();
        polity.bodies().erase(Town.act("e"), new OfficerId("o-1"));
        Known without = Known.of(polity);
        polity.close();

        Polity reader = town.open();

        assertThat(reader.bodies().postings(new OfficerId("o-1"))).isEmpty();
        assertThat(Known.of(reader)).isEqualTo(without);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aCheckpointThatIsNotGoodIsNotUsed(Damage damage) {
        SortedMap<Long, Known> known = written();
        for (Slots.Slot slot : slots("checkpoint")) {
            SlotWrite write = damage.write(slot);
            town.memory.slots().write(List.of(write));
        }

        CountingStore counted = new CountingStore(town.memory.another());
        Polity reader = town.open(counted, builder -> builder);

        assertThat(Known.of(reader)).isEqualTo(known.get(known.lastKey()));
        assertThat(counted.entriesRead()).as("entries read at the start").isGreaterThan(50);
    }

    interface Damage {
        SlotWrite write(Slots.Slot slot);
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Named("a bit of the facts", slot -> isHead(slot) ? same(slot) : flipped(slot, 0.7)),
                new Named("no facts", slot -> isHead(slot) ? same(slot) : SlotWrite.destroy(slot.name())),
                new Named("facts cut off", slot -> isHead(slot) ? same(slot) : cut(slot)),
                new Named("a bit of the head", slot -> isHead(slot) ? flipped(slot, 0.5) : same(slot)),
                new Named("no JSON in the head", slot -> isHead(slot) ? cut(slot) : same(slot)),
                new Named(
                        "another position",
                        slot -> isHead(slot) ? replaced(slot, "\"version\":", "\"version\":1") : same(slot)));
    }

    /** A damage that a failure of the test names. */
    record Named(String name, Damage damage) implements Damage {
        @Override
        public SlotWrite write(Slots.Slot slot) {
            return damage.write(slot);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void aCheckpointOfAnotherJournalIsNotUsed() {
        written();
        Town stranger = new Town();
        try (stranger) {
            stranger.clock.pass(java.time.Duration.ofMillis(1));
            SortedMap<Long, Known> known = PastTest.someActs(stranger.open());
            // The same signer, and as many entries, so that all but the entries themselves fits.
            Stream.of("checkpoint", "signer")
                    .flatMap(prefix -> slots(prefix).stream())
                    .forEach(slot -> stranger.memory.slots().write(List.of(same(slot))));
            Polity reader = stranger.open();

            assertThat(Known.of(reader)).isEqualTo(known.get(known.lastKey()));
        }
    }

    @Test
    void aCheckpointSignedWithAnotherKeyIsNotUsed() {
        SortedMap<Long, Known> known = written();
        town.memory.slots().write(List.of(SlotWrite.destroy("signer/ed25519")));

        assertThat(Known.of(town.open())).isEqualTo(known.get(known.lastKey()));
    }

    @Test
    void closingAfterALittleWritesNone() {
        Polity polity = town.open();
        SmallCity.load(polity);
        polity.close();

        assertThat(names("checkpoint")).isEmpty();
    }

    /** Some acts with checkpoints among them; the last is at the head. */
    private SortedMap<Long, Known> written() {
        Polity polity = town.open(builder -> builder.setting("polity.checkpoint.every", "5"));
        SortedMap<Long, Known> known = PastTest.someActs(polity);
        polity.close();
        return known;
    }

    private List<String> names(String prefix) {
        return slots(prefix).stream().map(Slots.Slot::name).toList();
    }

    private List<Slots.Slot> slots(String prefix) {
        return new ArrayList<>(town.memory.slots().list(prefix, "", 1000));
    }

    private static boolean isHead(Slots.Slot slot) {
        return slot.name().startsWith("checkpoint/");
    }

    private static SlotWrite same(Slots.Slot slot) {
        return new SlotWrite(slot.name(), slot.content());
    }

    private static SlotWrite flipped(Slots.Slot slot, double where) {
        byte[] content = slot.content().clone();
        content[(int) (content.length * where)] ^= 1;
        return new SlotWrite(slot.name(), content);
    }

    private static SlotWrite cut(Slots.Slot slot) {
        return new SlotWrite(slot.name(), java.util.Arrays.copyOf(slot.content(), slot.content().length - 3));
    }

    private static SlotWrite replaced(Slots.Slot slot, String from, String to) {
        String text = new String(slot.content(), java.nio.charset.StandardCharsets.UTF_8);
        return new SlotWrite(slot.name(), text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
