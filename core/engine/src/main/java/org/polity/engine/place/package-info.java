/**
 * Divisions and the city's profile: their tables, the rules of their rows, and the tree that says what contains what.
 * Start at {@link org.polity.engine.place.PlaceTables}.
 */
@NullMarked
package org.polity.engine.place;

import org.jspecify.annotations.NullMarked;
