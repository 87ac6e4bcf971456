package org.polity;

import java.util.Arrays;
import java.util.List;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.power.PowerCode;

/**
 * The decision of authority by handles: identifiers are turned into small numbers once, and a question then costs no text
 * and makes no garbage. Thread-safe; an {@link AuthorityProbe} belongs to one thread at a time.
 */
public interface AuthorityHandles {
    /**
     * The handle of a power.
     *
     * @param code its code
     * @return the handle, or -1 when unknown
     */
    int power(PowerCode code);

    /**
     * The handle of a body.
     *
     * @param id its id
     * @return the handle, or -1 when unknown
     */
    int body(BodyId id);

    /**
     * The handle of a place.
     *
     * @param place a division code, a grid code, or {@code lon,lat}
     * @return the handle of the division it counts as, or -1 when unknown
     */
    int place(String place);

    /**
     * The handle of an officer.
     *
     * @param id the officer's id
     * @return the handle, or -1 when unknown
     */
    int officer(OfficerId id);

    /**
     * The handle of a sanction.
     *
     * @param word the sanction
     * @return the handle, or -2 when no power and no grant names it; -1 stands for "no sanction asked about"
     */
    int sanction(String word);

    /**
     * Decides.
     *
     * @param probe what is asked
     * @return the answer in one number: 0 in its low 28 bits when permitted, else a bit for each reason in the order of
     *     {@link AuthorityReason}; the rest is read by {@link #reasons} and by the engine
     */
    long decide(AuthorityProbe probe);

    /**
     * Whether an answer permits.
     *
     * @param answer a number that {@link #decide} gave
     * @return true when there is no reason against it
     */
    static boolean permits(long answer) {
        return (answer & 0xFFF_FFFFL) == 0;
    }

    /**
     * The reasons in an answer.
     *
     * @param answer a number that {@link #decide} gave
     * @return the reasons in order, empty when permitted
     */
    static List<AuthorityReason> reasons(long answer) {
        return Arrays.stream(AuthorityReason.values())
                .filter(reason -> (answer & reason.bit()) != 0)
                .toList();
    }
}
