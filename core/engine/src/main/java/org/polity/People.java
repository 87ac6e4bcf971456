package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.Secondment;
import org.polity.model.decision.Outcome;

/**
 * The people and the duties that they carry, and the acts that record them. The reasons of a no are
 * {@link org.polity.model.body.CoverReason}s. Thread-safe.
 */
public interface People extends KnownPeople {
    /**
     * Sets the A and the B role of a duty.
     *
     * @param act the head of the act
     * @param cover what is recorded
     * @return what became of it
     */
    Outcome cover(Act act, Cover cover);

    /**
     * Seconds an officer to another body.
     *
     * @param act the head of the act
     * @param secondment what is recorded
     * @return what became of it
     */
    Outcome second(Act act, Secondment secondment);

    /**
     * Records that an officer is away.
     *
     * @param act the head of the act
     * @param absence what is recorded
     * @return what became of it
     */
    Outcome absent(Act act, Absence absence);
}
