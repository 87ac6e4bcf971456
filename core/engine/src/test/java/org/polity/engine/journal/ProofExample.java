package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.polity.model.journal.Proof;
import org.polity.spi.store.StoredEntry;

/** The journal of three entries that docs/proof.md works through. */
final class ProofExample {
    static final String[] ENTRIES = {
        "{\"act\":{\"id\":\"act-1\"},\"stream\":\"grant/1\",\"text\":\"赋权\",\"version\":0}",
        "{\"act\":{\"id\":\"act-2\"},\"stream\":\"case/7\",\"text\":\"立案\",\"version\":0}",
        "{\"act\":{\"id\":\"act-3\"},\"stream\":\"case/7\",\"text\":\"罚款200元\",\"version\":1}",
    };

    private ProofExample() {}

    static OpenStore store(String hash) {
        OpenStore store = new OpenStore();
        store.rows.add(new StoredEntry(1, "grant/1", 0, "act-1", ENTRIES[0].getBytes(UTF_8)));
        store.rows.add(new StoredEntry(2, "case/7", 0, "act-2", ENTRIES[1].getBytes(UTF_8)));
        // A position may be left out: the database gave it to a batch that was then not recorded.
        store.rows.add(new StoredEntry(4, "case/7", 1, "act-3", ENTRIES[2].getBytes(UTF_8)));
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);
        new Sealer(store, TestKeys.FIRST, hash, List.of(), clock).seal();
        return store;
    }

    static byte[] file(long... positions) {
        List<Long> asked = Arrays.stream(positions).boxed().toList();
        List<Proof> proofs = new Prover(store("SHA-256")).proofs(asked);
        return ProofFile.write(proofs);
    }
}
