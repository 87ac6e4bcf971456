/**
 * Grants: which bodies hold which list of powers, from which day, on which instrument.
 * They are kept as sets and are never multiplied out into single pairs.
 */
@NullMarked
package org.polity.model.grant;

import org.jspecify.annotations.NullMarked;
