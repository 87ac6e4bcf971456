package org.polity.engine.basis;

/**
 * A row of another table that a cell names.
 *
 * @param table the table's name; {@code bodies} includes the committees, which are bodies too
 * @param key the row's key as {@link Table#key} makes it; for {@code officers} and {@code lists} the first part of it
 */
public record Reference(String table, String key) {}
