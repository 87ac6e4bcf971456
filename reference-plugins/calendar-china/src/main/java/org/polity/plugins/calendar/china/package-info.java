/**
 * Working days in China: weekends, and the holidays and make-up workdays that are announced year by year.
 * The years 2018 to 2026 are bundled; a city adds the next one in a CSV file.
 */
@NullMarked
package org.polity.plugins.calendar.china;

import org.jspecify.annotations.NullMarked;
