package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.power.Power;

/** The powers, the questions of authority, and the commands that record powers. Thread-safe. */
public interface Powers extends KnownPowers {
    /**
     * Records a power, or the end of its basis.
     *
     * @param act the head of the act
     * @param power the power
     * @return what became of it
     */
    Outcome introduce(Act act, Power power);
}
