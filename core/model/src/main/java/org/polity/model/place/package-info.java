/**
 * Divisions, points and the datum they are measured in.
 * Coordinates of a shifted datum are converted at the door, so that one datum reaches the rest.
 */
@NullMarked
package org.polity.model.place;

import org.jspecify.annotations.NullMarked;
