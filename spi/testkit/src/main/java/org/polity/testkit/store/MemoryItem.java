package org.polity.testkit.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Queue;
import org.polity.spi.store.QueueItem;

/** One item of a queue in memory; guarded by the monitor of its memory. */
final class MemoryItem {
    private final QueueItem put;
    private final byte[] content;
    private Instant due;
    private Instant leasedUntil = Instant.MIN;
    private String worker = "";
    private long token;
    private int attempts;
    private @Nullable String detail;

    MemoryItem(QueueItem put) {
        this.put = put;
        content = put.content().clone();
        due = put.due();
    }

    boolean claimable(Instant now) {
        return detail == null && !due.isAfter(now) && !leasedUntil.isAfter(now);
    }

    Queue.Claim claim(String by, Instant untilExclusive, long newToken) {
        worker = by;
        leasedUntil = untilExclusive;
        token = newToken;
        attempts++;
        return new Queue.Claim(put.queue(), put.key(), content.clone(), attempts, worker, token);
    }

    boolean heldBy(Queue.Claim claim) {
        return token != 0 && token == claim.token() && worker.equals(claim.worker());
    }

    void giveBack(Instant newDue) {
        due = newDue;
        release();
    }

    void setAside(String why) {
        detail = why;
        release();
    }

    private void release() {
        leasedUntil = Instant.MIN;
        token = 0;
    }

    boolean isAside() {
        return detail != null;
    }

    Queue.Aside aside() {
        String why = detail == null ? "" : detail;
        return new Queue.Aside(put.queue(), put.key(), content.clone(), attempts, why);
    }

    Instant due() {
        return due;
    }

    String key() {
        return put.key();
    }
}
