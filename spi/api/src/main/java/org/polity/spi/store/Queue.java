package org.polity.spi.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Gives each due item to one worker for a lease. Workers may live in many JVMs. Times come from the caller, to the
 * millisecond.
 */
public interface Queue {
    /**
     * Claims due items: those not set aside, due at or before now, and not under a lease that ends after now.
     *
     * @param queue which queue
     * @param worker who claims, 1 to 100 characters
     * @param now the present
     * @param lease how long they are the worker's, more than zero
     * @param limit how many at most, 1 or more
     * @return the claims, the earliest due first, then by key; empty when nothing is due
     */
    List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit);

    /**
     * Ends an item: it is done.
     *
     * @param claim the claim under which it was done
     * @return false when the lease was lost to another worker or the item was put anew; then nothing was changed
     */
    boolean settle(Claim claim);

    /**
     * Gives an item back for later.
     *
     * @param claim the claim
     * @param due when it may be claimed again
     * @return false when the claim no longer holds; then nothing was changed
     */
    boolean retry(Claim claim, Instant due);

    /**
     * Sets an item aside for a person; it is not claimed again until it is put anew.
     *
     * @param claim the claim
     * @param detail why, at most 2,000 characters
     * @return false when the claim no longer holds; then nothing was changed
     */
    boolean setAside(Claim claim, String detail);

    /**
     * Lists items that were set aside.
     *
     * @param queue which queue
     * @param afterKeyExclusive the last key of the page before; empty text for the first page
     * @param limit how many at most, 1 or more
     * @return items in the order of their keys by code point
     */
    List<Aside> aside(String queue, String afterKeyExclusive, int limit);

    /**
     * An item in a worker's hands.
     *
     * @param queue which queue
     * @param key the item's key
     * @param content what the worker needs
     * @param attempt how often it has been claimed, this time included
     * @param worker whose it is
     * @param token tells this claim from every other claim of the item
     */
    record Claim(String queue, String key, byte[] content, int attempt, String worker, long token) {}

    /**
     * An item set aside.
     *
     * @param queue which queue
     * @param key the item's key
     * @param content its content
     * @param attempts how often it was claimed
     * @param detail why it was set aside
     */
    record Aside(String queue, String key, byte[] content, int attempts, String detail) {}
}
