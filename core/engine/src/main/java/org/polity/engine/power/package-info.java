/**
 * Powers: their table, the rules of its rows, and the flat form in which a decision reads them.
 * Start at {@link org.polity.engine.power.PowerTables}.
 */
@NullMarked
package org.polity.engine.power;

import org.jspecify.annotations.NullMarked;
