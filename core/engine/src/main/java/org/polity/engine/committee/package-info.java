/**
 * Committees of townships: their tables, what speaks against an order, a meeting, a whistle or a ruling, and what is wrong.
 * Start at {@link org.polity.engine.committee.Command}; for a decision a committee is a body of kind committee.
 */
@NullMarked
package org.polity.engine.committee;

import org.jspecify.annotations.NullMarked;
