/**
 * The three committees of a township, which coordinate and are no legal subject of their own: their meetings, their orders, the
 * whistle, the township's say on heads of dispatched agencies, and disputes about duties.
 * Start at {@link org.polity.model.committee.Committee}; an order is given by the office that chairs it.
 */
@NullMarked
package org.polity.model.committee;

import org.jspecify.annotations.NullMarked;
