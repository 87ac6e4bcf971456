/**
 * Committees of townships: their table, and the rule of its rows.
 * Start at {@link org.polity.engine.committee.CommitteeTables}; for a decision a committee is a body of kind committee.
 */
@NullMarked
package org.polity.engine.committee;

import org.jspecify.annotations.NullMarked;
