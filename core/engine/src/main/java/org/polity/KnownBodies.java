package org.polity;

import java.util.List;
import java.util.Optional;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.committee.Committee;

/** The bodies and officers of a {@link KnownCity}. Immutable and thread-safe. An erased person is in none of its answers. */
public interface KnownBodies {
    /**
     * One body; committees are bodies of kind committee.
     *
     * @param id its identifier
     * @return the body, or empty when unknown
     */
    Optional<Body> find(BodyId id);

    /**
     * All bodies but the committees.
     *
     * @return in the order in which they were first recorded
     */
    List<Body> all();

    /**
     * All committees.
     *
     * @return in the order in which they were first recorded
     */
    List<Committee> committees();

    /**
     * All postings.
     *
     * @return in the order in which they were first recorded
     */
    List<Posting> postings();

    /**
     * The postings of one officer.
     *
     * @param officer the officer
     * @return in the order in which they were first recorded, empty when the officer is unknown
     */
    List<Posting> postings(OfficerId officer);

    /**
     * All certificates.
     *
     * @return in the order in which they were first recorded
     */
    List<Certificate> certificates();

    /**
     * The certificates of one officer.
     *
     * @param officer the officer
     * @return in the order in which they were first recorded, empty when there are none
     */
    List<Certificate> certificates(OfficerId officer);

    /**
     * All parts in trainings; their number is person-times.
     *
     * @return in the order in which they were first recorded
     */
    List<Training> trainings();
}
