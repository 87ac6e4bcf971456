package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.place.Division;

/** The divisions, and the commands that record them. Thread-safe. */
public interface Places extends KnownPlaces {
    /**
     * Records a division.
     *
     * @param act the head of the act
     * @param division the division
     * @return what became of it
     */
    Outcome establish(Act act, Division division);
}
