package org.polity.examples.cityhall.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polity.model.authority.Holding;
import org.polity.model.authority.Title;
import org.polity.model.body.Body;
import org.polity.model.place.Division;

/**
 * A township on the report's day.
 *
 * @param division its division
 * @param county the county it belongs to
 * @param government its government or sub-district office
 * @param teams its enforcement teams
 * @param committees how many committees it has
 * @param holdings the powers it may use in its own area, each with its title
 * @param officers how many of its officers have a certificate that is valid on the day
 */
record Township(
        Division division,
        Division county,
        Body government,
        List<Body> teams,
        int committees,
        List<Holding> holdings,
        int officers) {
    Township {
        teams = List.copyOf(teams);
        holdings = List.copyOf(holdings);
    }

    String name() {
        return division.name();
    }

    /** How many powers it holds by each title: a grant's id, or {@code own}. */
    Map<String, Integer> byTitle() {
        Map<String, Integer> counts = new TreeMap<>();
        holdings.stream().map(Holding::title).map(Title::basis).forEach(basis -> counts.merge(basis, 1, Integer::sum));
        return counts;
    }
}
