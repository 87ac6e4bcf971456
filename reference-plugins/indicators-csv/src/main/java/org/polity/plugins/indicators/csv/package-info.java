/**
 * A source of the counts of look-backs that reads a CSV file, row by row.
 * Each bad cell is reported with file, line, column, value and code, and reading goes on.
 */
@NullMarked
package org.polity.plugins.indicators.csv;

import org.jspecify.annotations.NullMarked;
