/**
 * The second opinion: a slow and plain model of the outer contract, written from {@code CITY-FORMAT.md} alone, with
 * generators of random cities, questions and planted defects. The program must agree with it cell by cell.
 *
 * <p>Nothing here uses the engine; a rule that both got from the same code would prove nothing. A failure names its
 * seed, and {@code -Dpolity.seed=SEED} runs that one again.
 */
@NullMarked
package org.polity.examples.cityhall.naive;

import org.jspecify.annotations.NullMarked;
