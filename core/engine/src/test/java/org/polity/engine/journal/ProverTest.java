package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.spi.store.StoredEntry;

@DisplayName("Proofs")
class ProverTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);
    private static final List<String> KEYS = List.of(TestKeys.publicKey(TestKeys.FIRST));

    private final OpenStore store = new OpenStore();
    private final Prover prover = new Prover(store);

    private Seal seal(int count) {
        return seal(count, "SHA-256");
    }

    private Seal seal(int count, String hash) {
        store.record(count);
        return new Sealer(store, TestKeys.FIRST, hash, List.of(), NOON)
                .seal()
                .newestSeal()
                .orElseThrow();
    }

    @Test
    void holdForEveryEntryAndForNoOtherPosition() {
        seal(1_300);
        seal(900);
        int leaf = 0;
        for (long position = 1; position <= store.head(); position++) {
            boolean hole = store.rows.get(leaf).position() != position;
            if (position % 9 != 0 && position < store.head() - 20) {
                leaf += hole ? 0 : 1;
                continue;
            }
            Optional<Proof> proof = prover.proof(position);
            if (hole) {
                assertThat(proof).as("hole at %d", position).isEmpty();
                continue;
            }
            if (leaf % 50 == 0 || leaf > 2_150) {
                assertThat(proof.orElseThrow().leafIndex()).isEqualTo(leaf);
                assertThat(ProofCheck.problem(proof.orElseThrow(), KEYS)).isEmpty();
            }
            leaf++;
        }
        assertThat(prover.proof(0)).isEmpty();
        assertThat(prover.proof(-7)).isEmpty();
        assertThat(prover.proof(store.head() + 1)).isEmpty();
    }

    @Test
    void holdUnderSealsOfAnySize() {
        NaiveTree naive = new NaiveTree("SHA-256");
        for (int size = 1; size <= 40; size++) {
            Seal seal = seal(1);
            List<byte[]> entries = store.rows.stream().map(StoredEntry::body).toList();
            for (int i = 0; i < size; i += 1 + size / 5) {
                Proof proof = prover.proof(store.rows.get(i).position()).orElseThrow();
                assertThat(proof.seal()).isEqualTo(seal);
                assertThat(proof.path())
                        .as("leaf %d of %d", i, size)
                        .isEqualTo(naive.path(i, entries).stream()
                                .map(SealAudit::hex)
                                .toList());
            }
        }
    }

    @Test
    void readFewListsHoweverLongTheJournalIs() {
        seal(40_000);
        store.lookUps = 0;
        assertThat(prover.proof(store.rows.get(20_345).position())).isPresent();
        // About twice the binary logarithm for the newest seal, then a leaf list and the edges.
        assertThat(store.lookUps).isLessThan(60);
        store.lookUps = 0;
        assertThat(prover.proof(store.rows.get(7).position())).isPresent();
        assertThat(store.lookUps).isLessThan(8);
    }

    @Test
    void areNotGivenBeforeTheSeal() {
        store.record(3);
        assertThat(prover.proof(1)).isEmpty();
        assertThat(prover.newest()).isEmpty();
        seal(1);
        store.record(1);
        assertThat(prover.proofs(List.of(2L, 999L, store.head(), 4L)))
                .extracting(Proof::position)
                .containsExactly(2L, 4L);
    }

    @Test
    void areGivenUnderTheNewestSealThatIsLeft() {
        seal(10);
        seal(10);
        assertThat(prover.proof(1).orElseThrow().seal().treeSize()).isEqualTo(20);
        store.content.remove(Seals.name(20));
        assertThat(prover.proof(1).orElseThrow().seal().treeSize()).isEqualTo(10);
        store.content.remove(Seals.name(10));
        assertThat(prover.proof(1)).isEmpty();
    }

    @Test
    void areNotGivenWhenTheJournalWasTamperedWith() {
        seal(100);
        StoredEntry entry = store.rows.get(50);
        byte[] body = "{\"a\":1}".getBytes(UTF_8);
        store.rows.set(50, new StoredEntry(entry.position(), "", 0, "", body));
        assertThatThrownBy(() -> prover.proof(entry.position()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be proved", "have the journal verified");
        store.rows.remove(50);
        assertThatThrownBy(() -> prover.proof(entry.position())).hasMessageContaining("has none now");
        StoredEntry hole = store.rows.get(4);
        store.rows.add(5, new StoredEntry(hole.position() + 1, "", 0, "", body));
        assertThatThrownBy(() -> prover.proof(hole.position() + 1)).hasMessageContaining("was not sealed");
        store.content.keySet().removeIf(name -> name.startsWith("leaves/"));
        assertThatThrownBy(() -> prover.proof(1)).hasMessageContaining("the list of sealed entries is damaged");
        store.content.put(Seals.name(101), new byte[0]);
        assertThatThrownBy(() -> prover.proof(1)).hasMessageContaining("the newest seal does not hold");
    }

    @Test
    void doNotHoldWhenAnythingInThemWasChanged() {
        seal(100);
        Proof proof = prover.proof(store.rows.get(50).position()).orElseThrow();
        Seal seal = proof.seal();
        List<String> path = new ArrayList<>(proof.path());
        path.set(2, path.get(2).replace(path.get(2).charAt(5), path.get(2).charAt(5) == '0' ? '1' : '0'));

        assertProblem(new Proof(51, 50, proof.entry(), proof.path(), seal), "");
        assertProblem(new Proof(proof.position(), 49, proof.entry(), proof.path(), seal), "is not leaf 49");
        assertProblem(
                new Proof(proof.position(), 50, proof.entry().replace("50", "51"), proof.path(), seal),
                "is not leaf 50");
        assertProblem(new Proof(proof.position(), 50, proof.entry() + " ", proof.path(), seal), "is no canonical JSON");
        assertProblem(new Proof(proof.position(), 50, proof.entry(), path, seal), "is not leaf 50");
        assertProblem(new Proof(proof.position(), 50, proof.entry(), List.of("x"), seal), "could not be followed");
        assertProblem(new Proof(proof.position(), 50, proof.entry(), List.of(), seal), "is not leaf 50");
        assertProblem(new Proof(50, 50, proof.entry(), proof.path(), seal), "cannot be that of leaf 50");
        assertProblem(new Proof(store.head(), 50, proof.entry(), proof.path(), seal), "cannot be that of leaf 50");
        Seal other = new Seal(
                99,
                seal.position(),
                seal.root(),
                seal.hash(),
                seal.time(),
                seal.algorithm(),
                seal.publicKey(),
                seal.signature());
        assertProblem(new Proof(proof.position(), 50, proof.entry(), proof.path(), other), "signature does not fit");
        Seal weak = new Seal(
                100,
                seal.position(),
                seal.root(),
                seal.hash(),
                seal.time(),
                "MD5withRSA",
                seal.publicKey(),
                seal.signature());
        assertProblem(new Proof(proof.position(), 50, proof.entry(), proof.path(), weak), "too weak");
        Seal strange = new Seal(
                100,
                seal.position(),
                seal.root(),
                seal.hash(),
                seal.time(),
                "Ed449",
                seal.publicKey(),
                seal.signature());
        assertProblem(new Proof(proof.position(), 50, proof.entry(), proof.path(), strange), "could not be checked");
        assertThat(ProofCheck.problem(proof, List.of(TestKeys.publicKey(TestKeys.SECOND)))
                        .orElseThrow())
                .contains("not one of those that are known");
    }

    private static void assertProblem(Proof proof, String words) {
        if (words.isEmpty()) {
            // A position within the seal is where the city keeps the entry; it is the leaf that is proved.
            assertThat(ProofCheck.problem(proof, KEYS)).isEmpty();
        } else {
            assertThat(ProofCheck.problem(proof, KEYS).orElseThrow()).contains(words);
        }
    }

    @Test
    void travelInAFile() {
        seal(2_000);
        List<Proof> proofs = prover.proofs(List.of(1L, store.rows.get(777).position(), store.head()));
        byte[] file = ProofFile.write(proofs);
        assertThat(ProofFile.read(file)).isEqualTo(proofs);
        assertThat(ProofFile.write(ProofFile.read(file))).isEqualTo(file);
        assertThat(ProofFile.text(proofs))
                .startsWith("{\n  \"format\": \"polity-proof\",\n  \"version\": 1,\n  \"seal\": {\n");
        assertThat(ProofFile.read(CanonicalJson.canonicalize(file))).isEqualTo(proofs);
        ProofFile.read(file)
                .forEach(proof -> assertThat(ProofCheck.problem(proof, KEYS)).isEmpty());

        seal(1);
        Proof later = prover.proof(1).orElseThrow();
        assertThatThrownBy(() -> ProofFile.write(List.of(proofs.get(0), later))).hasMessageContaining("one seal");
        assertThatThrownBy(() -> ProofFile.write(List.of())).hasMessageContaining("at least one");
    }

    @Test
    void areReadStrictly() {
        seal(2);
        String file = ProofFile.text(prover.proofs(List.of(1L)));
        assertUnreadable(file.replace("polity-proof", "other"), "only `polity-proof`, version 1");
        assertUnreadable(file.replace("\"format\"", "\"fromat\""), "the member `format` must be a string");
        assertUnreadable(file.replace("\"hash\"", "\"hush\""), "the member `hush`, which a seal does not have");
        assertUnreadable(file.replace("\"position\": 2", "\"position\": 2.5"), "must be a whole number");
        assertUnreadable(file.replace("04:00:00Z", "04:00:00.000Z"), "shortest form");
        assertUnreadable(file.replace("2026-11-01T", "x"), "must be like 2026-11-01T08:00:00Z");
        assertUnreadable(file.replace("\"entries\": [", "\"entries\": [7,"), "each of `entries` must be a JSON object");
        assertUnreadable(file.replace("\"path\": [", "\"path\": [7,"), "each of `path` must be a string");
        assertUnreadable(file.substring(0, 200), "ends too early");
        assertUnreadable("[]", "must be a JSON object");
        assertUnreadable("{\"format\":\"polity-proof\",\"version\":1}", "the seal must be a JSON object");
        assertThat(ProofFile.read(
                        file.replace("\"version\": 1,\n  \"seal\"", "\"version\": 1, \"note\": \"x\",\n  \"seal\"")
                                .getBytes(UTF_8)))
                .hasSize(1);
        assertThatThrownBy(() -> ProofFile.read(new byte[ProofFile.MAX_BYTES + 1]))
                .hasMessageContaining("more than 67108864 (ProofFile.MAX_BYTES)");
    }

    private static void assertUnreadable(String file, String words) {
        assertThatThrownBy(() -> ProofFile.read(file.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void showThatAJournalOnlyGrew() {
        Random random = new Random(5);
        List<Seal> seals = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            seals.add(seal(1 + random.nextInt(300)));
        }
        Seal newest = seals.get(11);
        for (Seal older : seals) {
            List<String> path = prover.growth(older, newest);
            assertThat(ProofCheck.growthProblem(older, newest, path)).isEmpty();
            if (!path.isEmpty()) {
                assertThat(ProofCheck.growthProblem(older, newest, path.subList(1, path.size())))
                        .isPresent();
            }
        }
        assertThat(ProofCheck.growthProblem(seals.get(3), seals.get(7), prover.growth(seals.get(3), seals.get(7))))
                .isEmpty();
        assertThat(ProofCheck.growthProblem(seals.get(3), newest, prover.growth(seals.get(4), newest)))
                .isPresent();
        assertThat(ProofCheck.growthProblem(newest, seals.get(3), List.of())).isPresent();
        assertThat(ProofCheck.growthProblem(seals.get(3), newest, List.of("zz")).orElseThrow())
                .contains("hexadecimal");
        assertThatThrownBy(() -> prover.growth(newest, seals.get(3)))
                .hasMessageContaining("give the earlier one first");
        Seal stranger = new Prover(ProofExample.store("SHA-256")).newest().orElseThrow();
        assertThatThrownBy(() -> prover.growth(stranger, newest)).hasMessageContaining("does not continue that of 3");
        assertThat(ProofFile.readSeal(ProofFile.write(newest))).isEqualTo(newest);
        assertThat(ProofFile.readSeal(ProofFile.write(prover.proofs(List.of(1L)))))
                .isEqualTo(newest);
        assertThatThrownBy(() -> ProofFile.readSeal("{}".getBytes(UTF_8))).hasMessageContaining("must be");
    }

    @Test
    void takeAnotherHash() {
        Security.addProvider(new BouncyCastleProvider());
        seal(1_100, "SM3");
        Proof proof = prover.proof(store.rows.get(1_050).position()).orElseThrow();
        assertThat(proof.seal().hash()).isEqualTo("SM3");
        assertThat(ProofCheck.problem(proof, KEYS)).isEmpty();
    }
}
