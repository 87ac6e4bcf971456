package org.polity.plugins.storage.jdbc;

/**
 * One entry as a row of {@code polity_entry}.
 *
 * @param stream the stream's name in UTF-8
 * @param batch the batch's key in UTF-8
 */
record EntryRow(long position, byte[] stream, long version, byte[] batch, byte[] body) {}
