package org.polity.testkit.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.polity.model.basis.Identifiers;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Queue;

/** The queues of a memory, seen through one handle. */
final class MemoryQueue implements Queue {
    private static final Comparator<MemoryItem> BY_DUE =
            Comparator.comparing(MemoryItem::due).thenComparing(MemoryItem::key, Identifiers::compare);

    private final Supplier<Memory> handle;

    MemoryQueue(Supplier<Memory> handle) {
        this.handle = handle;
    }

    @Override
    public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
        Memory memory = handle.get();
        Limits.page(limit);
        Limits.worker(worker);
        Instant present = now.truncatedTo(ChronoUnit.MILLIS);
        Instant untilExclusive = present.plusMillis(Limits.lease(lease));
        synchronized (memory) {
            return memory.items(queue).values().stream()
                    .filter(item -> item.claimable(present))
                    .sorted(BY_DUE)
                    .limit(limit)
                    .map(item -> item.claim(worker, untilExclusive, memory.nextToken()))
                    .toList();
        }
    }

    @Override
    public boolean settle(Claim claim) {
        Memory memory = handle.get();
        return ifHeld(claim, item -> memory.items(claim.queue()).remove(claim.key()));
    }

    @Override
    public boolean retry(Claim claim, Instant due) {
        Instant later = due.truncatedTo(ChronoUnit.MILLIS);
        return ifHeld(claim, item -> item.giveBack(later));
    }

    @Override
    public boolean setAside(Claim claim, String detail) {
        Limits.detail(detail);
        return ifHeld(claim, item -> item.setAside(detail));
    }

    private boolean ifHeld(Claim claim, Consumer<MemoryItem> change) {
        Memory memory = handle.get();
        synchronized (memory) {
            MemoryItem item = memory.items(claim.queue()).get(claim.key());
            if (item == null || !item.heldBy(claim)) {
                return false;
            }
            change.accept(item);
            return true;
        }
    }

    @Override
    public List<Aside> aside(String queue, String afterKeyExclusive, int limit) {
        Memory memory = handle.get();
        Limits.page(limit);
        synchronized (memory) {
            return memory.items(queue).tailMap(afterKeyExclusive, false).values().stream()
                    .filter(MemoryItem::isAside)
                    .limit(limit)
                    .map(MemoryItem::aside)
                    .toList();
        }
    }
}
