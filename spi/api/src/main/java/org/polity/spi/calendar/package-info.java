/**
 * Working days: which days count when a period is given in working days.
 * A day that was not announced is unknown, so that a deadline over it is provisional.
 */
@NullMarked
package org.polity.spi.calendar;

import org.jspecify.annotations.NullMarked;
