package org.polity.model.authority;

import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;

/**
 * One body that may use one power at a place on a day, and its title: an element of the answers to the two reverse
 * questions. Officers and sanctions are not asked about.
 *
 * @param power the power
 * @param body the body that may use it
 * @param title by which it holds it
 */
public record Holding(PowerCode power, BodyId body, Title title) {}
