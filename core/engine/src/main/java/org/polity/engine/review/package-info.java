/**
 * The look-back: the tables of reviews, their rules, and what is proposed from the counts.
 * Start at {@link org.polity.engine.review.Lookback}.
 */
@NullMarked
package org.polity.engine.review;

import org.jspecify.annotations.NullMarked;
