/**
 * Where the counts of a look-back come from.
 * A source counts; what the counts mean is for the engine and the review rules.
 */
@NullMarked
package org.polity.spi.review;

import org.jspecify.annotations.NullMarked;
