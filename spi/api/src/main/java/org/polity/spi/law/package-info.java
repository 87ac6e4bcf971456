/**
 * Parameters of the law: numbers that a provision sets for a period.
 * What is not known is left out, so that the answer is unknown and counts as no.
 */
@NullMarked
package org.polity.spi.law;

import org.jspecify.annotations.NullMarked;
