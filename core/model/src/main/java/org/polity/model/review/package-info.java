/**
 * The look-back: whether a granted power works, per item and per township, and what follows.
 * Counts are kept with numerator and denominator; a rate is only ever derived.
 */
@NullMarked
package org.polity.model.review;

import org.jspecify.annotations.NullMarked;
