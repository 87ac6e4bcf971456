package org.polity.testkit.engine;

import java.util.List;
import org.polity.KnownCity;
import org.polity.model.list.ListVersion;

/** Everything that a city answers about its facts, so that two cities can be compared. */
record Known(List<?> places, List<?> bodies, List<?> powers, List<?> lists, List<?> grants) {
    static Known of(KnownCity city) {
        return new Known(
                List.of(city.places().profile(), city.places().all()),
                List.of(
                        city.bodies().all(),
                        city.bodies().committees(),
                        city.bodies().postings(),
                        city.bodies().certificates(),
                        city.bodies().trainings()),
                city.powers().all(),
                city.lists().all().stream()
                        .map(version -> List.of(version, items(city, version)))
                        .toList(),
                city.grants().all().stream()
                        .map(grant -> List.of(
                                grant,
                                city.grants().starts(grant.id()),
                                city.grants().changes(grant.id())))
                        .toList());
    }

    /** Short, because what differs is found by comparing parts, and the whole fills pages. */
    @Override
    public String toString() {
        return "bodies " + bodies.hashCode() + ", all " + hashCode() + ", persons " + bodies.get(2);
    }

    private static List<?> items(KnownCity city, ListVersion version) {
        return city.lists().items(version.list(), version.version());
    }
}
