package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantStart;

/** The grants, and the commands that record them, their starts and their changes. Thread-safe. */
public interface Grants extends KnownGrants {
    /**
     * Records a grant, or its publication or end.
     *
     * @param act the head of the act
     * @param grant the grant
     * @return what became of it
     */
    Outcome grant(Act act, Grant grant);

    /**
     * Records that an assigned grant starts in a division.
     *
     * @param act the head of the act
     * @param start the start
     * @return what became of it
     */
    Outcome start(Act act, GrantStart start);

    /**
     * Records that a grant is suspended, resumed or recalled.
     *
     * @param act the head of the act
     * @param change the change
     * @return what became of it
     */
    Outcome change(Act act, GrantChange change);
}
