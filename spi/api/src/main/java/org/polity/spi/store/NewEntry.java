package org.polity.spi.store;

/**
 * One entry to append.
 *
 * @param stream the stream it belongs to, 1 to 200 characters
 * @param expectedVersion how many entries the stream must have before it; 0 for the first. Several entries of one batch
 *     on one stream count on
 * @param body what is recorded, never interpreted by the store; not empty, at most 16 MiB. Not copied: the caller must
 *     not change it
 */
public record NewEntry(String stream, long expectedVersion, byte[] body) {}
