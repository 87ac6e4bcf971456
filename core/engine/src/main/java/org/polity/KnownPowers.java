package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Holding;
import org.polity.model.basis.BodyId;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/** The powers of a {@link KnownCity} and the questions of authority. Immutable and thread-safe. */
public interface KnownPowers {
    /**
     * One power.
     *
     * @param code its code
     * @return the power, or empty when unknown
     */
    Optional<Power> find(PowerCode code);

    /**
     * All powers.
     *
     * @return in the order in which they were first recorded
     */
    List<Power> all();

    /**
     * May this body, with these officers, use this power at this place, and on what authority?
     *
     * @param question what is asked
     * @return the answer, with every reason that applies
     */
    AuthorityDecision decide(AuthorityQuestion question);

    /**
     * Who may use a power at a place on a day? Officers and sanctions are not asked about; teams and agencies are named
     * beside the organ they act for.
     *
     * @param power the power
     * @param place a division code, a grid code, or {@code lon,lat}
     * @param day the day
     * @return every body for which {@link #decide} permits, in the order of their ids by code point
     */
    List<Holding> whoMay(PowerCode power, String place, LocalDate day);

    /**
     * Which powers may a body use at a place on a day? Officers and sanctions are not asked about.
     *
     * @param body the body
     * @param place a division code, a grid code, or {@code lon,lat}
     * @param day the day
     * @return every power for which {@link #decide} permits, in the order of their codes by code point
     */
    List<Holding> powersOf(BodyId body, String place, LocalDate day);

    /**
     * The same decision by handles, for callers that ask millions of times: no text, no garbage.
     *
     * @return handles that fit this known city and every later one of the same {@link Polity}
     */
    AuthorityHandles handles();
}
