package org.polity.plugins.rules.cel;

/**
 * A value in the file.
 *
 * @param text the value; its later lines as they stand
 * @param line the line on which it begins, the first being 1
 * @param column the column at which it begins, the first being 1
 */
record Cell(String text, int line, int column) {}
