package org.polity;

/**
 * The city as it is known at one journal position. Immutable and thread-safe; asking takes no lock and does no I/O. Every
 * question can be asked for any day, past or future.
 */
public interface KnownCity {
    /**
     * The journal position at which the city is known.
     *
     * @return 0 for a city of which nothing is recorded
     */
    long position();

    /**
     * Divisions and the city's profile.
     *
     * @return the places
     */
    KnownPlaces places();

    /**
     * Bodies, officers, certificates.
     *
     * @return the bodies
     */
    KnownBodies bodies();

    /**
     * Powers, and the questions of authority.
     *
     * @return the powers
     */
    KnownPowers powers();

    /**
     * Published lists.
     *
     * @return the lists
     */
    KnownLists lists();

    /**
     * Grants, their starts and changes.
     *
     * @return the grants
     */
    KnownGrants grants();

    /**
     * The ledger of posts.
     *
     * @return the quotas
     */
    KnownQuotas quotas();

    /**
     * Admissions of powers and duties.
     *
     * @return the admissions
     */
    KnownAdmissions admissions();

    /**
     * Reviews of granted powers.
     *
     * @return the reviews
     */
    KnownReviews reviews();

    /**
     * People, and the duties that they carry.
     *
     * @return the people
     */
    KnownPeople people();

    /**
     * Committees, their orders and meetings.
     *
     * @return the committees
     */
    KnownCommittees committees();

    /**
     * Mergers of bodies, and who carries on what.
     *
     * @return the mergers
     */
    KnownMergers mergers();

    /**
     * Money: what is issued, what arrives, what it is spent on, and fines.
     *
     * @return the funds
     */
    KnownFunds funds();
}
