package org.polity.spi.store;

/**
 * One entry of the journal.
 *
 * @param position its place in the journal, 1 or more; positions may have holes and become visible in order
 * @param stream the stream it belongs to
 * @param version its place in the stream, from 0
 * @param batch the key of the batch that it came in
 * @param body what was recorded; not copied: the caller must not change it
 */
public record StoredEntry(long position, String stream, long version, String batch, byte[] body) {}
