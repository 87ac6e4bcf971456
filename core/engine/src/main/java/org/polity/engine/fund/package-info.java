/**
 * Money: the tables of movements, appropriations, fines and formulas, how far issued sums came, and what is wrong with them.
 * Start at {@link org.polity.engine.fund.Treasury}; balances are derived from movements and never recorded.
 */
@NullMarked
package org.polity.engine.fund;

import org.jspecify.annotations.NullMarked;
