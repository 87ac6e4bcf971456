package org.polity.engine.journal;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Seal;
import org.polity.spi.store.Slots;

/**
 * Holds the seals against each other and against the lists of what they seal, without the entries. A list that gives the
 * signed root is as good as signed; the entries are then held against it one by one. For one pass; not thread-safe.
 */
final class SealAudit {
    private static final HexFormat HEX = HexFormat.of();

    private final Slots slots;
    private final SealKeys keys;
    private int seals;
    private long newest;
    private long trusted;
    private long trustedPosition;
    private @Nullable SealFault fault;
    private @Nullable SealFault nodeFault;
    private @Nullable ListAudit list;

    SealAudit(Slots slots, List<String> listedKeys) {
        this.slots = slots;
        this.keys = new SealKeys(listedKeys);
    }

    /** How many seals there are. */
    int seals() {
        return seals;
    }

    /** How many leaves the list has for which a seal stands that holds. */
    long trusted() {
        return trusted;
    }

    /** The first thing that is wrong with a seal or a list; null when there is none. */
    @Nullable
    SealFault fault() {
        return fault == null ? nodeFault : fault;
    }

    /** The hash of the tree; null when no seal could be read. */
    @Nullable
    TreeHash hash() {
        return list == null ? null : list.hash();
    }

    /** The list of leaves; null when no seal could be read. */
    @Nullable
    SealedLeaves leaves() {
        return list == null ? null : list.leaves();
    }

    /** Checks every seal in the store, and that those published elsewhere are among them. */
    void run(List<Seal> published) {
        Seals all = new Seals(slots);
        newest = newestSize(all);
        String after = "";
        List<Slots.Slot> page = all.after(after);
        while (!page.isEmpty()) {
            for (Slots.Slot slot : page) {
                // One that another JVM seals meanwhile is left for the next time, with its lists.
                if (Seals.size(slot.name()) <= newest) {
                    seals++;
                    check(slot);
                }
                after = slot.name();
            }
            page = all.after(after);
        }
        published.forEach(this::checkPublished);
        ListAudit checked = list;
        nodeFault = checked == null ? null : checked.nodeFault(trusted);
    }

    private void check(Slots.Slot slot) {
        long size = Seals.size(slot.name());
        Seal seal;
        try {
            seal = SealText.parse(slot.content());
        } catch (IllegalArgumentException e) {
            report(SealFault.ofSeal(
                    Math.max(size, trusted),
                    trustedPosition,
                    "the slot `" + slot.name() + "` holds no seal: " + e.getMessage()));
            return;
        }
        String problem = problem(seal, size);
        if (problem != null) {
            report(SealFault.ofSeal(
                    Math.max(size, trusted),
                    seal.position(),
                    "the seal of " + seal.treeSize() + " entries in the slot `" + slot.name() + "` does not hold: "
                            + problem + "; restore the slot from a backup or from where the seal was published"));
            return;
        }
        ListAudit checked = list;
        if (checked == null) {
            return;
        }
        SealFault broken = checked.advance(seal, trusted, trustedPosition);
        if (broken == null) {
            trusted = seal.treeSize();
            trustedPosition = seal.position();
        } else {
            report(broken);
        }
    }

    private @Nullable String problem(Seal seal, long size) {
        if (seal.treeSize() != size || size == 0) {
            return "its name and its tree size " + seal.treeSize() + " differ, or it is empty";
        }
        if (seal.position() <= trustedPosition) {
            return "its position " + seal.position() + " is not after " + trustedPosition
                    + ", where the seal before it ends";
        }
        String key = keys.problem(seal.publicKey());
        if (key != null) {
            return key;
        }
        String signature = SealSignature.problem(seal);
        return signature == null ? hashProblem(seal) : signature;
    }

    private @Nullable String hashProblem(Seal seal) {
        ListAudit known = list;
        if (known != null) {
            return known.hash().name().equals(seal.hash())
                    ? null
                    : "its hash is " + seal.hash() + " and that of the seals before it "
                            + known.hash().name();
        }
        try {
            list = new ListAudit(slots, TreeHash.of(seal.hash()), newest);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static long newestSize(Seals all) {
        try {
            return all.newest(0).map(slot -> Seals.size(slot.name())).orElse(0L);
        } catch (IllegalStateException e) {
            // A slot that is no seal is reported in its turn.
            return Long.MAX_VALUE;
        }
    }

    private void checkPublished(Seal seal) {
        String what = "the seal of " + seal.treeSize() + " entries that was published at " + seal.time();
        byte[] stored = slots.read(Seals.name(seal.treeSize())).orElse(null);
        if (stored == null) {
            report(SealFault.ofSeal(
                    seal.treeSize(),
                    seal.position(),
                    what + " is not in the store: the journal was cut or sealed anew; compare it with a backup"));
            return;
        }
        try {
            Seal found = SealText.parse(stored);
            if (!found.root().equals(seal.root()) || !found.hash().equals(seal.hash())) {
                report(SealFault.ofSeal(
                        seal.treeSize(),
                        seal.position(),
                        what + " has the root " + seal.root() + " and the one in the store has " + found.root()
                                + ": the journal was rewritten and sealed anew; compare it with a backup"));
            }
        } catch (IllegalArgumentException e) {
            // Found before, when the seals of the store were read.
            return;
        }
    }

    private void report(SealFault found) {
        SealFault known = fault;
        if (known == null || found.from() < known.from()) {
            fault = found;
        }
    }

    static String hex(byte[] hash) {
        return HEX.formatHex(hash);
    }
}
