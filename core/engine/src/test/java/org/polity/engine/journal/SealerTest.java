package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.journal.Seal;
import org.polity.model.journal.SealOutcome;
import org.polity.model.journal.SealOutcome.Status;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.StoredEntry;

@DisplayName("The sealer")
class SealerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T04:00:00.123456789Z"), ZoneOffset.UTC);

    private final OpenStore store = new OpenStore();

    private static Sealer sealer(OpenStore store) {
        return sealer(store, TestKeys.FIRST, NOON);
    }

    private static Sealer sealer(OpenStore store, Signer signer, Clock clock) {
        return new Sealer(store, signer, "SHA-256", List.of(), clock);
    }

    private static String naiveRoot(OpenStore store, int size) {
        List<byte[]> bodies =
                store.rows.subList(0, size).stream().map(StoredEntry::body).toList();
        return HexFormat.of().formatHex(new NaiveTree("SHA-256").root(bodies));
    }

    @Test
    void sealsEveryEntryUpToTheHead() {
        store.record(12);
        SealOutcome outcome = sealer(store).seal();
        assertThat(outcome.status()).isEqualTo(Status.SEALED);
        Seal seal = outcome.newestSeal().orElseThrow();
        assertThat(seal.treeSize()).isEqualTo(12);
        assertThat(seal.position()).isEqualTo(store.head()).isEqualTo(16);
        assertThat(seal.root()).isEqualTo(naiveRoot(store, 12));
        assertThat(seal.time()).isEqualTo(Instant.parse("2026-11-01T04:00:00.123Z"));
        assertThat(SealSignature.problem(seal)).isNull();
        assertThat(store.content).containsOnlyKeys("leaves/00000000000000000000/0012", "seal/00000000000000000012");
        assertThat(new String(store.content.get("seal/00000000000000000012"), UTF_8))
                .isEqualTo("{\"algorithm\":\"Ed25519\",\"hash\":\"SHA-256\",\"position\":16,\"publicKey\":\""
                        + TestKeys.publicKey(TestKeys.FIRST) + "\",\"root\":\"" + seal.root() + "\",\"signature\":\""
                        + seal.signature() + "\",\"time\":\"2026-11-01T04:00:00.123Z\",\"treeSize\":12,\"version\":1}");
        assertThat(SealText.parse(store.content.get("seal/00000000000000000012")))
                .isEqualTo(seal);
    }

    @Test
    void doesNothingWhenNothingIsNew() {
        assertThat(sealer(store).seal().status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(store.content).isEmpty();
        store.record(3);
        Sealer sealer = sealer(store);
        Seal seal = sealer.seal().newestSeal().orElseThrow();
        NavigableMap<String, String> before = store.digests();
        assertThat(sealer.seal()).isEqualTo(new SealOutcome(Status.NOTHING_NEW, seal, "every entry is sealed already"));
        assertThat(sealer(store).seal().status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(store.digests()).isEqualTo(before);
    }

    @Test
    void givesTheSameTreeHoweverOftenItSeals() {
        Random random = new Random(7);
        Sealer sealer = sealer(store);
        List<Integer> sizes = new ArrayList<>();
        while (store.rows.size() < 3_500) {
            store.record(1 + random.nextInt(600));
            Sealer one = random.nextBoolean() ? sealer : sealer(store);
            Seal seal = one.seal().newestSeal().orElseThrow();
            assertThat(seal.root()).isEqualTo(naiveRoot(store, store.rows.size()));
            sizes.add(store.rows.size());
        }
        OpenStore atOnce = new OpenStore();
        atOnce.record(store.rows.size());
        sealer(atOnce).seal();
        NavigableMap<String, String> lists = store.digests();
        sizes.subList(0, sizes.size() - 1).forEach(size -> lists.remove(Seals.name(size)));
        assertThat(lists).isEqualTo(atOnce.digests());
    }

    @Test
    void givesTheSameListsWhenManySealAtOnce() throws InterruptedException {
        Sealer[] sealers = {sealer(store), sealer(store), sealer(store)};
        for (int round = 0; round < 40; round++) {
            store.record(100);
            List<Thread> threads = new ArrayList<>();
            for (Sealer sealer : sealers) {
                threads.add(new Thread(sealer::seal));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(sealer(store).seal().status()).isEqualTo(Status.NOTHING_NEW);
        TreeReader reader = new TreeReader(new Tiles(store, TreeHash.of("SHA-256")), TreeHash.of("SHA-256"), 4_000);
        assertThat(HexFormat.of().formatHex(reader.root(0, 4_000))).isEqualTo(naiveRoot(store, 4_000));
    }

    @Test
    void aLateSealOfFewerEntriesHarmsNothing() {
        store.record(1_500);
        OpenStore slow = new OpenStore();
        slow.record(1_300);
        sealer(slow).seal();
        sealer(store).seal();
        store.content.putAll(slow.content);
        store.record(10);
        SealOutcome outcome = sealer(store).seal();
        assertThat(outcome.status()).isEqualTo(Status.SEALED);
        assertThat(outcome.newestSeal().orElseThrow().root()).isEqualTo(naiveRoot(store, 1_510));
    }

    @Test
    void waitsForASignerThatFails() {
        store.record(3);
        Signer away = failing(() -> {
            throw new IllegalStateException("the key card is not in the reader");
        });
        SealOutcome outcome = sealer(store, away, NOON).seal();
        assertThat(outcome)
                .isEqualTo(new SealOutcome(
                        Status.WAITING, null, "the signer gave no signature: the key card is not in the reader"));
        Signer wrong = failing(() -> new byte[64]);
        assertThat(sealer(store, wrong, NOON).seal().status()).isEqualTo(Status.WAITING);
        assertThat(store.content).isEmpty();
        assertThat(sealer(store).seal().status()).isEqualTo(Status.SEALED);
    }

    private static Signer failing(java.util.function.Supplier<byte[]> signature) {
        return new Signer() {
            @Override
            public String algorithm() {
                return "Ed25519";
            }

            @Override
            public byte[] publicKey() {
                return TestKeys.FIRST.publicKey();
            }

            @Override
            public byte[] sign(byte[] message) {
                return signature.get();
            }
        };
    }

    @Test
    void neverGoesBackInTime() {
        store.record(3);
        Seal first = sealer(store).seal().newestSeal().orElseThrow();
        store.record(3);
        Clock slow = Clock.offset(NOON, Duration.ofMinutes(-5));
        assertThat(sealer(store, TestKeys.FIRST, slow)
                        .seal()
                        .newestSeal()
                        .orElseThrow()
                        .time())
                .isEqualTo(first.time());
    }

    @Test
    void refusesToBuildOnASealThatDoesNotHold() {
        store.record(5);
        Sealer sealer = sealer(store);
        sealer.seal();
        store.record(5);
        String name = Seals.name(5);
        byte[] good = store.content.get(name);

        store.content.put(name, "{}".getBytes(UTF_8));
        assertRefused(sealer(store), "`version`");
        store.content.put(
                name, new String(good, UTF_8).replace("04:00", "05:00").getBytes(UTF_8));
        assertRefused(sealer(store), "signature does not fit");
        store.content.put(
                name, new String(good, UTF_8).replace(":1}", ":1,\"x\":1}").getBytes(UTF_8));
        assertRefused(sealer(store), "the member `x`, which a seal does not have");
        store.content.put(name, new String(good, UTF_8).replace(":1}", ": 1}").getBytes(UTF_8));
        assertRefused(sealer(store), "not in canonical form");
        store.content.remove(name);
        assertRefused(sealer, "was there before and is gone");
        store.content.put(name, good);
        assertRefused(sealer(store, TestKeys.SECOND, NOON), "neither the signer's nor a listed one");
        assertRefused(new Sealer(store, TestKeys.FIRST, "SHA-512", List.of(), NOON), "a journal keeps its hash");
        store.content.put("seal/x", good);
        assertRefused(sealer(store), "`seal/x` is no seal");
        store.content.remove("seal/x");
        assertThat(sealer.seal().status()).isEqualTo(Status.SEALED);
    }

    @Test
    void refusesToBuildOnListsThatDoNotHold() {
        store.record(5);
        sealer(store).seal();
        store.record(5);
        byte[] good = store.content.remove("leaves/00000000000000000000/0005");
        assertRefused(sealer(store), "`leaves/00000000000000000000/` is missing");
        byte[] bad = good.clone();
        bad[20]++;
        store.content.put("leaves/00000000000000000000/0005", bad);
        assertRefused(sealer(store), "and not that of the seal of 5 entries that was signed at ");
        store.rows.subList(3, 10).clear();
        assertRefused(sealer(store), "the journal ends at position 3 and was sealed up to 5");
    }

    private static void assertRefused(Sealer sealer, String why) {
        SealOutcome outcome = sealer.seal();
        assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.REFUSED);
        assertThat(outcome.message()).contains(why);
    }

    @Test
    void writesLostListsAnew() {
        store.record(2_500);
        sealer(store).seal();
        NavigableMap<String, String> good = store.digests();
        store.content.keySet().removeIf(name -> !name.startsWith("seal/"));
        StoredEntry entry = store.rows.get(70);
        store.rows.set(70, new StoredEntry(entry.position(), "", 0, "", new byte[] {'1'}));
        assertThat(sealer(store).rebuild().status()).isEqualTo(Status.REFUSED);
        assertThat(store.content).hasSize(1);
        store.rows.set(70, entry);
        assertThat(sealer(store).rebuild().status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(store.digests()).isEqualTo(good);
        assertThat(sealer(new OpenStore()).rebuild().status()).isEqualTo(Status.NOTHING_NEW);
    }

    @Test
    void goesOnAfterAListedChangeOfKey() {
        store.record(5);
        sealer(store).seal();
        store.record(5);
        Sealer changed =
                new Sealer(store, TestKeys.SECOND, "SHA-256", List.of(TestKeys.publicKey(TestKeys.FIRST)), NOON);
        assertThat(changed.seal().status()).isEqualTo(Status.SEALED);
    }

    @Test
    void takesAnotherHashAndAnotherSignatureByName() throws GeneralSecurityException {
        Security.addProvider(new BouncyCastleProvider());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", "BC");
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        Signer sm2 = TestKeys.of("SM3withSM2", generator.generateKeyPair());
        Sealer sealer = new Sealer(store, sm2, "SM3", List.of(), NOON);
        for (int i = 0; i < 3; i++) {
            store.record(700);
            SealOutcome outcome = sealer.seal();
            assertThat(outcome.status()).as(outcome.message()).isEqualTo(Status.SEALED);
            assertThat(outcome.newestSeal().orElseThrow().hash()).isEqualTo("SM3");
        }
    }

    @Test
    void refusesAWeakHash() {
        assertThatThrownBy(() -> new Sealer(store, TestKeys.FIRST, "MD5", List.of(), NOON))
                .hasMessageContaining("at least 32");
    }

    @Test
    void findsTheNewestSealWithoutReadingThemAll() {
        Random random = new Random(11);
        Seals seals = new Seals(store);
        assertThat(seals.newest(0)).isEmpty();
        long size = 0;
        for (int i = 0; i < 3_000; i++) {
            size += 1 + random.nextInt(i % 10 == 0 ? 100_000 : 10);
            store.content.put(Seals.name(size), new byte[0]);
            long known = random.nextBoolean() ? 0 : Math.max(0, size - random.nextInt(1_000));
            String expected = Seals.name(size);
            if (known < size) {
                assertThat(seals.newest(known)).map(slot -> slot.name()).contains(expected);
            }
            assertThat(seals.newest(size)).isEmpty();
        }
        store.lookUps = 0;
        seals.newest(0);
        assertThat(store.lookUps).isLessThan(60);
    }
}
