package org.polity.model.place;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.polity.model.basis.Fact;

/**
 * What is said about the city as a whole (城市概况); it is recorded once and never differs later.
 *
 * @param name its name
 * @param division its own division, of level city
 * @param zone the zone in which days begin
 * @param datum the datum of every coordinate that does not name its own
 * @param officeHours the spans of office time of a working day, in order, each ending by 24:00
 * @param workWeek the days of the week that are worked; at least one
 * @param plugins ids of plugins the city wants
 * @param quotaCategories the categories in which posts are counted
 */
public record CityProfile(
        String name,
        DivisionCode division,
        ZoneId zone,
        Datum datum,
        List<OfficeHours> officeHours,
        List<DayOfWeek> workWeek,
        List<String> plugins,
        List<String> quotaCategories)
        implements Fact {
    // Copies the lists.
    public CityProfile {
        officeHours = List.copyOf(officeHours);
        workWeek = List.copyOf(workWeek);
        plugins = List.copyOf(plugins);
        quotaCategories = List.copyOf(quotaCategories);
    }
}
