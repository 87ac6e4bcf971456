/**
 * Sources that bring a city's tables in, row by row.
 * Each row says which file, line and column it came from.
 */
@NullMarked
package org.polity.spi.city;

import org.jspecify.annotations.NullMarked;
