package org.polity.model.committee;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;
import org.polity.model.place.DivisionCode;

/**
 * A committee of a township; it is a body of kind committee too.
 *
 * @param id its identifier, unique among all bodies
 * @param name its name
 * @param kind its kind
 * @param division the township
 * @param chairOffice the office that chairs it
 * @param existence the days on which it exists; the first is given
 */
public record Committee(
        BodyId id, String name, CommitteeKind kind, DivisionCode division, ChairOffice chairOffice, Period existence)
        implements Fact {}
