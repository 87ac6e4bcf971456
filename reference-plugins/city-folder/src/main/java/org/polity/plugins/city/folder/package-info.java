/**
 * A city source that reads the city's tables from a folder of CSV and XLSX files.
 * Each row says which file, line and column it came from.
 */
@NullMarked
package org.polity.plugins.city.folder;

import org.jspecify.annotations.NullMarked;
