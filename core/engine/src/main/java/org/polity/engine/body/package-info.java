/**
 * Bodies, officers and certificates: their tables, the rules of their rows, and what a decision asks of them.
 * Start at {@link org.polity.engine.body.BodyTables}.
 */
@NullMarked
package org.polity.engine.body;

import org.jspecify.annotations.NullMarked;
