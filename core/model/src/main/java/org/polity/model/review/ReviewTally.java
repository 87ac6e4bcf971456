package org.polity.model.review;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.power.PowerCode;

/**
 * The counts that an outcome rests on, recorded with it, so that it can be followed for ever. Immutable.
 *
 * @param review the review
 * @param power the power
 * @param body the township
 * @param tally what was counted
 */
public record ReviewTally(ReviewId review, PowerCode power, BodyId body, Tally tally) implements Fact {}
