package org.polity.spi.store;

import java.time.Instant;

/**
 * One item for a queue. An item with the queue and key of one that is not settled replaces it: due instant and content are
 * the new ones, a lease ends, attempts are counted from the beginning, and one that was set aside is due again.
 *
 * @param queue which queue, 1 to 50 characters
 * @param key the item's key within the queue, 1 to 200 characters
 * @param due when it may first be claimed, to the millisecond
 * @param content what a worker needs, at most 1 MiB
 */
public record QueueItem(String queue, String key, Instant due, byte[] content) {
    // Checks the bounds and cuts the instant to the millisecond.
    public QueueItem {
        Limits.group("queue", queue);
        Limits.name("item key", key);
        due = Limits.wholeMillisecond(due);
        Limits.size("an item", content.length, 0, Limits.ITEM_BYTES, "ITEM_BYTES");
    }
}
