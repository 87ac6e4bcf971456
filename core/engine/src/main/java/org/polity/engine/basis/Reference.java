package org.polity.engine.basis;

/**
 * A row of another table that a cell names.
 *
 * @param table the table's name; {@code bodies} includes the committees, which are bodies too
 * @param key the text of the first key column: the whole key of most tables; an officer or a list, which have several rows
 */
public record Reference(String table, String key) {}
