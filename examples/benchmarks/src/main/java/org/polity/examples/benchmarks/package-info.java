/**
 * Measurements of the engine and of the alternatives to it.
 * They run by hand and are never published.
 */
@NullMarked
package org.polity.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
