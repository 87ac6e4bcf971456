/**
 * The contract of calendars of working days as tests.
 * A calendar proves itself by extending the contract and naming days that it knows, and days that were not announced.
 */
@NullMarked
package org.polity.testkit.calendar;

import org.jspecify.annotations.NullMarked;
