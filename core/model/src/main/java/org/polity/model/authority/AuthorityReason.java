package org.polity.model.authority;

import org.polity.model.decision.ReasonCode;

/**
 * Why a body may not use a power, in the order in which reasons are given. Each constant's number in the page of the
 * city format is its ordinal plus one; only the name is ever stored.
 */
public enum AuthorityReason implements ReasonCode {
    /** No such power is known. */
    POWER_UNKNOWN,
    /** No such body is known. */
    BODY_UNKNOWN,
    /** No such division or grid is known, or a point lies in no division. */
    PLACE_UNKNOWN,
    /** The day lies outside the power's period. */
    NOT_IN_FORCE,
    /** The body or its organ does not exist on the day. */
    BODY_NOT_IN_EXISTENCE,
    /** The organ is of a kind that cannot use penalties, coercion or licences. */
    NOT_A_LEGAL_SUBJECT,
    /** The organ has neither an own nor an original power nor any grant of it. */
    NO_GRANT,
    /** A grant was not published by the day. */
    NOT_PUBLISHED,
    /** The county had not started an assigned grant by the day, or had not published the start. */
    NOT_STARTED,
    /** A grant's first day is later. */
    NOT_YET_EFFECTIVE,
    /** A grant's term is over. */
    EXPIRED,
    /** A grant rests. */
    SUSPENDED,
    /** A grant was taken back. */
    RECALLED,
    /** The organ's original power was assigned to a body whose division contains the place. */
    ASSIGNED_AWAY,
    /** The organ has only entrusted grants of the penalty, and coercion may not be entrusted. */
    COERCION_NOT_ENTRUSTABLE,
    /** The place lies outside the division of the organ or of the asked body. */
    OUT_OF_AREA,
    /** The grant leaves cases that cross areas with the county. */
    EXCLUDED_CROSS_AREA,
    /** The grant leaves cases of larger impact with the county. */
    EXCLUDED_MAJOR_IMPACT,
    /** No such officer is known. */
    OFFICER_UNKNOWN,
    /** The officer does not serve in the body, its organ or the organ's teams on the day. */
    OFFICER_NOT_SERVING,
    /** No certificate of the officer covers the power's domain. */
    CERTIFICATE_MISSING,
    /** Some certificate covers the domain, and none is valid on the day. */
    CERTIFICATE_NOT_VALID,
    /** Fewer than two distinct officers pass. */
    TOO_FEW_OFFICERS,
    /** The power does not provide the sanction, or no fine for this kind of party. */
    SANCTION_NOT_PROVIDED,
    /** The grant does not hand down the sanction. */
    SANCTION_NOT_GRANTED,
    /** The fine is under the party's minimum. */
    FINE_BELOW_MINIMUM,
    /** The fine is over the party's maximum. */
    FINE_ABOVE_MAXIMUM,
    /** The fine is over the grant's own maximum. */
    FINE_ABOVE_GRANT;

    /**
     * The reason's number in the page of the city format; it follows the order of declaration.
     *
     * @return 1 to 28
     */
    @SuppressWarnings("EnumOrdinal") // the order is the contract; numbers are never stored
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The reason as one bit of a set.
     *
     * @return bit 0 for the first reason, bit 27 for the last
     */
    public int bit() {
        return 1 << (number() - 1);
    }
}
