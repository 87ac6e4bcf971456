package org.polity;

import java.util.List;
import java.util.Optional;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** The divisions of a {@link KnownCity}. Immutable and thread-safe. */
public interface KnownPlaces {
    /**
     * What is said about the city as a whole.
     *
     * @return the profile, or empty before the first load
     */
    Optional<CityProfile> profile();

    /**
     * One division.
     *
     * @param code its code
     * @return the division, or empty when unknown
     */
    Optional<Division> find(DivisionCode code);

    /**
     * All divisions.
     *
     * @return in the order in which they were first recorded
     */
    List<Division> all();
}
