/**
 * The money that comes with powers and duties: what is issued, what arrives, what it may be spent on, and fines.
 * Start at {@link org.polity.model.fund.FundMovement}; amounts of which only a lower bound is known are kept as bounds.
 */
@NullMarked
package org.polity.model.fund;

import org.jspecify.annotations.NullMarked;
