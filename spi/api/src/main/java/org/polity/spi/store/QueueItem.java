package org.polity.spi.store;

import java.time.Instant;

/**
 * One item for a queue. An item with the queue and key of one that is not settled replaces its due instant and content and
 * ends its lease; putting an item that was set aside makes it due again.
 *
 * @param queue which queue, 1 to 50 characters
 * @param key the item's key within the queue, 1 to 200 characters
 * @param due when it may first be claimed
 * @param content what a worker needs, at most 1 MiB
 */
public record QueueItem(String queue, String key, Instant due, byte[] content) {}
