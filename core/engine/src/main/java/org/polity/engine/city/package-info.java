/**
 * The whole city: all tables, the facts known at a position, and the intake that judges what a source brings.
 * Start at {@link org.polity.engine.city.Snapshot}, or at {@link org.polity.engine.city.Intake} for judging; this package may use every noun to its left.
 */
@NullMarked
package org.polity.engine.city;

import org.jspecify.annotations.NullMarked;
