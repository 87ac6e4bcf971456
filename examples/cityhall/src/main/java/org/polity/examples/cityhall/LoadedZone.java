package org.polity.examples.cityhall;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.polity.KnownCity;
import org.polity.model.place.CityProfile;

/** The zone in which a city's days begin. */
final class LoadedZone {
    private LoadedZone() {}

    /** The city's zone, which never differs from one position to another; UTC while no city is recorded. */
    static ZoneId of(KnownCity city) {
        return city.places().profile().map(CityProfile::zone).orElse(ZoneOffset.UTC);
    }
}
