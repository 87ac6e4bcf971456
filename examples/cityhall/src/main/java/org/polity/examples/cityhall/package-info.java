/**
 * A city's platform in one runnable jar: it hosts the engine with the reference plugins.
 * Start at {@code CityHall}.
 */
@NullMarked
package org.polity.examples.cityhall;

import org.jspecify.annotations.NullMarked;
