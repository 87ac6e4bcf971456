package org.polity.model.decision;

import java.math.BigDecimal;
import org.polity.model.basis.Period;

/**
 * A number that a provision sets for a period (法定参数): two officers, 200 yuan, 90 days. Immutable.
 *
 * @param name its name, words joined by points and underscores, for example {@code penalty.officers_least}
 * @param value the number
 * @param unit what it counts, for example {@code officers}, {@code yuan}, {@code days}, {@code working_days}
 * @param source the provision that sets it
 * @param inForce the days for which it is set
 */
public record LegalParameter(String name, BigDecimal value, String unit, Provision source, Period inForce) {}
