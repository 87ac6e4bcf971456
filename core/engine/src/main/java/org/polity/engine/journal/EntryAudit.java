package org.polity.engine.journal;

import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Verification;
import org.polity.model.journal.Verification.Finding;
import org.polity.model.journal.Verification.Kind;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Holds every entry against the list of what was sealed, its form and its columns. For one pass; not thread-safe. */
final class EntryAudit {
    private final Store store;
    private final EntryForm form;
    private final Executor readAhead;
    private final SealAudit seals;
    private final long head;
    private final long trusted;
    private final @Nullable SealFault fault;
    private final @Nullable TreeHash hash;
    private final @Nullable SealedLeaves leaves;
    private final byte[] leaf;
    /** Grown only when a list is broken, to say whether the entries themselves still give the sealed root. */
    private final @Nullable MerkleBuilder tree;

    private long index;
    private long position;

    EntryAudit(Store store, EntryForm form, Executor readAhead, SealAudit seals, long head) {
        this.store = store;
        this.form = form;
        this.readAhead = readAhead;
        this.seals = seals;
        this.head = head;
        this.trusted = seals.trusted();
        this.fault = seals.fault();
        this.hash = seals.hash();
        this.leaves = seals.leaves();
        this.leaf = new byte[hash == null ? 0 : hash.length()];
        this.tree = hash != null && fault != null && fault.root() != null ? new MerkleBuilder(hash) : null;
    }

    Verification run() {
        Finding finding;
        try (JournalPages pages = new JournalPages(store, 0, head, readAhead)) {
            finding = read(pages);
        }
        return new Verification(index, Math.min(index, trusted), seals.seals(), finding);
    }

    private @Nullable Finding read(JournalPages pages) {
        for (List<StoredEntry> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (int i = 0; i < page.size(); i++) {
                if (fault != null && index >= fault.from()) {
                    return broken(fault, page.subList(i, page.size()), pages);
                }
                Finding finding = check(page.get(i));
                if (finding != null) {
                    return finding;
                }
                index++;
                position = page.get(i).position();
            }
        }
        if (index < trusted && hash != null && leaves != null) {
            return new Discrepancy(store, readAhead, hash, leaves, trusted).atTheEnd(index, position);
        }
        return fault == null ? null : broken(fault, List.of(), pages);
    }

    private @Nullable Finding check(StoredEntry entry) {
        if (hash != null && (index < trusted || tree != null)) {
            hash.leaf(entry.body(), leaf);
            if (tree != null) {
                tree.append(leaf);
            }
        }
        if (index < trusted && hash != null && leaves != null) {
            Finding finding = hold(entry, hash, leaves);
            if (finding != null) {
                return finding;
            }
        }
        int place = CanonicalJson.faultAt(entry.body());
        if (place >= 0) {
            return malformed(entry, "is no canonical JSON: byte " + (place + 1) + " cannot stand there");
        }
        String contradiction = form.contradiction(entry);
        return contradiction == null ? null : malformed(entry, "contradicts itself: " + contradiction);
    }

    private @Nullable Finding hold(StoredEntry entry, TreeHash treeHash, SealedLeaves list) {
        Tile tile = list.at(index);
        if (tile == null) {
            throw new IllegalStateException(
                    "the list of sealed entries was changed while it was verified: verify again");
        }
        int record = (int) (index % Tile.WIDTH);
        if (!tile.hasHash(record, leaf)) {
            return new Discrepancy(store, readAhead, treeHash, list, trusted).at(index, entry, leaf.clone());
        }
        long sealedAt = tile.position(record);
        return sealedAt == entry.position()
                ? null
                : malformed(
                        entry,
                        "is what was sealed as leaf " + index + ", but at position " + sealedAt
                                + ": the journal was renumbered, or the list of sealed entries was");
    }

    private static Finding malformed(StoredEntry entry, String what) {
        return new Finding(
                Kind.MALFORMED,
                entry.position(),
                "the entry at position " + entry.position() + " " + what + "; compare it with a backup");
    }

    private Finding broken(SealFault broken, List<StoredEntry> rest, JournalPages pages) {
        if (broken.root() == null || tree == null || hash == null) {
            return new Finding(Kind.SEAL_BROKEN, broken.position(), broken.message());
        }
        List<StoredEntry> page = rest;
        while (!page.isEmpty() && tree.size() < broken.size()) {
            for (StoredEntry entry : page) {
                if (tree.size() < broken.size()) {
                    hash.leaf(entry.body(), leaf);
                    tree.append(leaf);
                    index++;
                }
            }
            page = pages.next();
        }
        boolean fits =
                tree.size() == broken.size() && SealAudit.hex(tree.root()).equals(broken.root());
        String advice = fits
                ? "; the entries themselves do fit the seal: have the lists rebuilt"
                : "; nor do the entries fit the seal, so that which of them was touched cannot be told: compare them with a"
                        + " backup";
        return new Finding(Kind.SEAL_BROKEN, broken.position(), broken.message() + advice);
    }
}
