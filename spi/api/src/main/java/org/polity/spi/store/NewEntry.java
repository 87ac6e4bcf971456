package org.polity.spi.store;

/**
 * One entry to append.
 *
 * @param stream the stream it belongs to, 1 to 200 characters
 * @param expectedVersion how many entries the stream must have before it; 0 for the first. Several entries of one batch
 *     on one stream count on, or {@link Batch} refuses them
 * @param body what is recorded, never interpreted by the store; not empty, at most 16 MiB. Not copied: the caller must
 *     not change it
 */
public record NewEntry(String stream, long expectedVersion, byte[] body) {
    // Checks the bounds.
    public NewEntry {
        Limits.name("stream", stream);
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("an expected version of " + expectedVersion + ": give 0 or more");
        }
        Limits.size("a body", body.length, 1, Limits.BODY_BYTES, "BODY_BYTES");
    }
}
