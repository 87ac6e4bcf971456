package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;
import org.polity.model.journal.Verification.Finding;
import org.polity.model.journal.Verification.Kind;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

@DisplayName("The verifier")
class VerifierTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);
    private static final String FIRST = TestKeys.publicKey(TestKeys.FIRST);
    private static final String SECOND = TestKeys.publicKey(TestKeys.SECOND);

    private final OpenStore store = new OpenStore();

    private static Seal seal(OpenStore store) {
        return new Sealer(store, TestKeys.FIRST, "SHA-256", List.of(), NOON)
                .seal()
                .newestSeal()
                .orElseThrow();
    }

    private static Verification verify(OpenStore store) {
        return new Verifier(store, EntryForm.ofActs(), List.of(), Runnable::run).verify();
    }

    /** Records and seals so many entries, one count after another. */
    private OpenStore sealed(int... counts) {
        for (int count : counts) {
            store.record(count);
            seal(store);
        }
        return store;
    }

    private static Finding finding(OpenStore store) {
        return verify(store).firstFinding().orElseThrow();
    }

    private void assertFinding(Kind kind, long position, String... words) {
        Finding finding = finding(store);
        assertThat(finding.kind()).as(finding.message()).isEqualTo(kind);
        assertThat(finding.position()).as(finding.message()).isEqualTo(position);
        for (String word : words) {
            assertThat(finding.message()).contains(word);
        }
    }

    private static StoredEntry with(StoredEntry entry, byte[] body) {
        return new StoredEntry(entry.position(), entry.stream(), entry.version(), entry.batch(), body);
    }

    private static StoredEntry at(long position, StoredEntry entry) {
        return new StoredEntry(position, entry.stream(), entry.version(), entry.batch(), entry.body());
    }

    private static byte[] edited(StoredEntry entry) {
        return new String(entry.body(), UTF_8).replace("决定", "結定").getBytes(UTF_8);
    }

    @Test
    void findsAnUntouchedJournalIntact() {
        assertThat(verify(store)).isEqualTo(new Verification(0, 0, 0, null));
        store.record(10);
        assertThat(verify(store)).isEqualTo(new Verification(10, 0, 0, null));
        seal(store);
        assertThat(verify(store)).isEqualTo(new Verification(10, 10, 1, null));
        sealed(1, 1_500, 7_000);
        store.record(3);
        assertThat(verify(store)).isEqualTo(new Verification(8_514, 8_511, 4, null));
    }

    @Test
    void readsAheadOnAnotherThread() {
        sealed(12_000);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Verifier verifier = new Verifier(store, EntryForm.ofActs(), List.of(FIRST), executor);
            assertThat(verifier.verify()).isEqualTo(new Verification(12_000, 12_000, 1, null));
            store.rows.set(40, with(store.rows.get(40), edited(store.rows.get(40))));
            assertThat(verifier.verify().firstFinding()).map(Finding::kind).contains(Kind.CHANGED);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void namesTheEntryThatWasChanged() {
        sealed(100, 100);
        store.rows.set(149, with(store.rows.get(149), edited(store.rows.get(149))));
        store.rows.set(70, with(store.rows.get(70), edited(store.rows.get(70))));
        assertFinding(
                Kind.CHANGED,
                store.rows.get(70).position(),
                "is not what was sealed: its hash is ",
                "sealed as leaf 70");
        store.rows.set(70, with(store.rows.get(70), new byte[] {'{'}));
        assertFinding(Kind.CHANGED, store.rows.get(70).position());
    }

    @Test
    void namesTheEntryThatWasRemoved() {
        sealed(100, 100);
        StoredEntry removed = store.rows.remove(70);
        assertFinding(
                Kind.REMOVED,
                removed.position(),
                "the journal goes on at position " + store.rows.get(70).position());
        store.rows.subList(70, 150).clear();
        assertFinding(Kind.REMOVED, removed.position());
    }

    @Test
    void namesTheEntryAtWhichTheJournalWasCut() {
        sealed(100, 100);
        StoredEntry first = store.rows.get(180);
        store.rows.subList(180, 200).clear();
        assertFinding(Kind.REMOVED, first.position(), "the journal ends at position ", "20 sealed entries too early");
        store.rows.clear();
        assertFinding(Kind.REMOVED, 1, "the journal ends at position 0, 200 sealed");
    }

    @Test
    void namesTheEntryAtWhichTheJournalWasCutAndWrittenOn() {
        sealed(100);
        StoredEntry first = store.rows.get(90);
        store.rows.subList(90, 100).clear();
        store.rows.add(at(first.position() + 50, with(first, edited(first))));
        assertFinding(Kind.REMOVED, first.position(), "the journal goes on at position " + (first.position() + 50));
    }

    @Test
    void namesTheEntryThatWasAdded() {
        sealed(100, 100);
        // After every fifth entry there is a hole.
        StoredEntry before = store.rows.get(54);
        store.rows.add(55, at(before.position() + 1, with(before, edited(before))));
        assertFinding(Kind.ADDED, before.position() + 1, "was not there when the journal was sealed", "(leaf 55, ");
        store.rows.set(55, at(before.position() + 1, before));
        assertFinding(Kind.ADDED, before.position() + 1);
        store.rows.set(55, at(before.position() + 1, with(before, edited(before))));
        store.rows.remove(56);
        assertFinding(Kind.ADDED, before.position() + 1);
    }

    @Test
    void namesTheFirstEntryThatStandsElsewhere() {
        sealed(100, 100);
        StoredEntry first = store.rows.get(30);
        StoredEntry second = store.rows.get(160);
        store.rows.set(30, with(first, second.body()));
        store.rows.set(160, with(second, first.body()));
        assertFinding(
                Kind.REORDERED,
                first.position(),
                "was sealed as leaf 160",
                "belongs here and stands at position " + second.position());
    }

    @Test
    void namesTheEntryWhoseColumnsContradictIt() {
        sealed(100);
        StoredEntry entry = store.rows.get(20);
        store.rows.set(20, new StoredEntry(entry.position(), "case/x", entry.version(), entry.batch(), entry.body()));
        assertFinding(Kind.MALFORMED, entry.position(), "the column `stream` says `case/x`");
        store.rows.set(20, new StoredEntry(entry.position(), entry.stream(), 77, entry.batch(), entry.body()));
        assertFinding(Kind.MALFORMED, entry.position(), "the column `version` says `77`");
        store.rows.set(20, new StoredEntry(entry.position(), entry.stream(), entry.version(), "x", entry.body()));
        assertFinding(Kind.MALFORMED, entry.position(), "the column `batch` says `x`");
        store.rows.set(20, at(entry.position() - 1, entry));
        store.rows.remove(19);
        store.rows.add(19, at(entry.position() - 2, OpenStore.entry(19)));
        assertFinding(Kind.MALFORMED, entry.position() - 2, "was sealed as leaf 19", "was renumbered");
    }

    @Test
    void namesTheEntryThatIsNoCanonicalJson() {
        sealed(10);
        store.record(1);
        StoredEntry entry = store.rows.get(10);
        store.rows.set(
                10,
                with(
                        entry,
                        new String(entry.body(), UTF_8)
                                .replace("{\"act", "{ \"act")
                                .getBytes(UTF_8)));
        assertFinding(Kind.MALFORMED, entry.position(), "is no canonical JSON: byte 2 cannot stand there");
        seal(store);
        assertFinding(Kind.MALFORMED, entry.position());
    }

    @Test
    void namesTheSealWhoseSignatureDoesNotHold() {
        sealed(10, 10, 10);
        long position = store.rows.get(19).position();
        replace(Seals.name(20), "04:00:00", "04:00:01");
        assertFinding(Kind.SEAL_BROKEN, position, "the seal of 20 entries", "signature does not fit");
        store.rows.set(25, with(store.rows.get(25), edited(store.rows.get(25))));
        assertFinding(Kind.SEAL_BROKEN, position);
        store.rows.set(15, with(store.rows.get(15), edited(store.rows.get(15))));
        assertFinding(Kind.CHANGED, store.rows.get(15).position());
    }

    private void replace(String slot, String from, String to) {
        String text = new String(store.content.get(slot), UTF_8);
        assertThat(text).contains(from);
        store.content.put(slot, text.replace(from, to).getBytes(UTF_8));
    }

    @Test
    void namesTheSlotThatHoldsNoSeal() {
        sealed(10, 10);
        store.content.put("seal/x", new byte[0]);
        assertFinding(Kind.SEAL_BROKEN, store.head(), "the slot `seal/x` holds no seal");
        store.content.remove("seal/x");
        byte[] good = store.content.get(Seals.name(20));
        store.content.put(Seals.name(15), good);
        assertFinding(Kind.SEAL_BROKEN, store.head(), "its name and its tree size 20 differ");
        store.content.remove(Seals.name(15));
        store.content.put(Seals.name(999_999), good);
        assertFinding(Kind.SEAL_BROKEN, store.head(), "its name and its tree size 20 differ");
    }

    @Test
    void namesTheRangeWhoseListDoesNotFitItsSeal() {
        sealed(100, 100);
        String list = "leaves/00000000000000000000/0200";
        byte[] good = store.content.get(list).clone();
        long from = store.rows.get(99).position() + 1;

        store.content.get(list)[150 * 40 + 20]++;
        assertFinding(Kind.SEAL_BROKEN, from, "(leaves 100 to 199) gives the root ", "the entries themselves do fit");

        // Whoever changes the entry and the list must not be believed about either.
        store.content.put(list, good.clone());
        StoredEntry entry = store.rows.get(150);
        byte[] body = edited(entry);
        store.rows.set(150, with(entry, body));
        System.arraycopy(TreeHash.of("SHA-256").leaf(body), 0, store.content.get(list), 150 * 40 + 8, 32);
        assertFinding(Kind.SEAL_BROKEN, from, "nor do the entries fit the seal");
        store.rows.set(99, with(store.rows.get(99), edited(store.rows.get(99))));
        assertFinding(Kind.CHANGED, store.rows.get(99).position());
    }

    @Test
    void namesTheRangeWhoseListIsLost() {
        sealed(100, 2_000);
        store.content.remove("leaves/00000000000000001024/1024");
        assertFinding(
                Kind.SEAL_BROKEN, store.rows.get(99).position() + 1, "ends before leaf 1024", "have the lists rebuilt");
        new Sealer(store, TestKeys.FIRST, "SHA-256", List.of(), NOON).rebuild();
        assertThat(verify(store).intact()).isTrue();
        byte[] nodes = store.content.get("nodes/1/00000000000000000000/0002");
        nodes[60]++;
        assertFinding(
                Kind.SEAL_BROKEN,
                store.rows.get(2047).position(),
                "`nodes/1/00000000000000000000/` does not fit",
                "record 1");
        new Sealer(store, TestKeys.FIRST, "SHA-256", List.of(), NOON).rebuild();
        assertThat(verify(store).intact()).isTrue();
    }

    @Test
    void saysWhenTheListsPositionsAreNotThoseOfTheSeal() {
        sealed(100);
        store.content.get("leaves/00000000000000000000/0100")[99 * 40 + 7]++;
        assertFinding(Kind.SEAL_BROKEN, store.head(), "the list of sealed entries at " + (store.head() + 1));
    }

    @Test
    void believesListedKeysInTheirOrderAlone() {
        sealed(10);
        store.record(10);
        new Sealer(store, TestKeys.SECOND, "SHA-256", List.of(FIRST), NOON).seal();
        assertThat(verifyWith(FIRST, SECOND)).isNull();
        assertThat(verifyWith()).contains("is not that of the seals before it");
        assertThat(verifyWith(FIRST)).contains("is not listed");
        assertThat(verifyWith(SECOND)).contains("is not listed");
        assertThat(verifyWith(SECOND, FIRST)).contains("was followed by another one before");
    }

    private String verifyWith(String... keys) {
        return new Verifier(store, EntryForm.ofActs(), List.of(keys), Runnable::run)
                .verify()
                .firstFinding()
                .map(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.SEAL_BROKEN);
                    return found.message();
                })
                .orElse(null);
    }

    @Test
    void noticesThatAJournalWasRewrittenAndSealedAnew() {
        store.record(100);
        Seal published = seal(store);
        store.record(100);
        Seal later = seal(store);
        Verifier verifier = new Verifier(store, EntryForm.ofActs(), List.of(FIRST), Runnable::run);
        assertThat(verifier.verify(List.of(published, later)).intact()).isTrue();

        store.rows.set(50, with(store.rows.get(50), edited(store.rows.get(50))));
        store.content.clear();
        seal(store);
        assertThat(verifier.verify().intact()).isTrue();
        assertThat(verifier.verify(List.of(published))
                        .firstFinding()
                        .orElseThrow()
                        .message())
                .startsWith("the seal of 100 entries that was published at 2026-11-01T04:00:00Z is not in the store");
        assertThat(verifier.verify(List.of(later)).firstFinding().orElseThrow().message())
                .contains("has the root " + later.root(), "was rewritten and sealed anew");
    }

    @Test
    void findsAJournalIntactThatGrowsMeanwhile() throws InterruptedException {
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 150; i++) {
                store.record(97);
                seal(store);
            }
        });
        writer.start();
        while (writer.isAlive()) {
            Verification verification = verify(store);
            assertThat(verification.firstFinding()).isEmpty();
        }
        writer.join();
        assertThat(verify(store)).isEqualTo(new Verification(14_550, 14_550, 150, null));
    }

    @Test
    void refusesAStoreThatReadsInCircles() {
        OpenStore circle = new OpenStore() {
            @Override
            public List<StoredEntry> read(long afterExclusive, int limit) {
                return super.read(0, 3);
            }
        };
        circle.record(10);
        assertThatThrownBy(() -> verify(circle))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not keep its contract");
    }

    @Test
    void passesOnWhatTheStoreSays() {
        sealed(6_000);
        OpenStore broken = new OpenStore() {
            @Override
            public List<StoredEntry> read(long afterExclusive, int limit) {
                if (afterExclusive > 0) {
                    throw new StoreException("the disk is away");
                }
                return super.read(afterExclusive, limit);
            }
        };
        broken.rows.addAll(store.rows);
        broken.content.putAll(store.content);
        assertThatThrownBy(() -> verify(broken))
                .isInstanceOf(StoreException.class)
                .hasMessage("the disk is away");
    }

    @Test
    void namesOneRandomDeedExactly() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            OpenStore journal = new OpenStore();
            for (int seals = 1 + random.nextInt(3); seals > 0; seals--) {
                journal.record(2 + random.nextInt(40));
                seal(journal);
            }
            int sealed = journal.rows.size();
            journal.record(random.nextInt(5));
            List<StoredEntry> before = new ArrayList<>(journal.rows);
            int at = random.nextInt(sealed - 1);
            int to = at + 1 + random.nextInt(sealed - at - 1);
            Kind deed = Kind.values()[random.nextInt(5)];
            long position = before.get(at).position();
            switch (deed) {
                case CHANGED -> journal.rows.set(at, with(before.get(at), edited(before.get(at))));
                case REMOVED -> journal.rows.subList(at, to).clear();
                case ADDED -> {
                    at = at - at % 5 + 4;
                    if (at >= sealed - 1) {
                        continue;
                    }
                    position = before.get(at).position() + 1;
                    journal.rows.add(at + 1, at(position, with(before.get(at), edited(before.get(at)))));
                }
                case REORDERED -> {
                    journal.rows.set(at, with(before.get(at), before.get(to).body()));
                    journal.rows.set(to, with(before.get(to), before.get(at).body()));
                }
                case MALFORMED ->
                    journal.rows.set(
                            at,
                            new StoredEntry(
                                    position, "s", 0, "b", before.get(at).body()));
                default -> throw new IllegalStateException();
            }
            Finding finding = finding(journal);
            assertThat(finding.kind() + " " + finding.position())
                    .as("seed %d: %s", seed, finding.message())
                    .isEqualTo(deed + " " + position);
        }
    }
}
