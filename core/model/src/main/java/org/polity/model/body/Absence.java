package org.polity.model.body;

import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * An officer is away (离岗). Immutable.
 *
 * @param officer the officer
 * @param period the days; both ends are given
 */
public record Absence(OfficerId officer, Period period) implements Fact {}
