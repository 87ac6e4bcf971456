/**
 * What may be asked of a township, village or community: the lists that bind are asked in one order.
 * Start at {@link org.polity.engine.duty.DutyRules}.
 */
@NullMarked
package org.polity.engine.duty;

import org.jspecify.annotations.NullMarked;
