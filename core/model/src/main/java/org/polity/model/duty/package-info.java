/**
 * What may be asked of a township, a village or a community: questions of duty and their answers.
 * The lists bind both sides; {@link org.polity.model.duty.DutyReason} says in which order they are asked.
 */
@NullMarked
package org.polity.model.duty;

import org.jspecify.annotations.NullMarked;
