package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.KnownCity;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/** The city on one day, township by township. */
final class CityDay {
    private final KnownCity city;
    private final LocalDate day;
    private final List<Township> townships = new ArrayList<>();

    CityDay(KnownCity city, LocalDate day) {
        this.city = city;
        this.day = day;
        Officers officers = new Officers(city.bodies(), day);
        Map<DivisionCode, Integer> committees = new LinkedHashMap<>();
        city.bodies().committees().stream()
                .filter(committee -> committee.existence().contains(day))
                .forEach(committee -> committees.merge(committee.division(), 1, Integer::sum));
        for (Body government : city.bodies().all()) {
            Division division = city.places().find(government.division()).orElse(null);
            if (government.kind() == BodyKind.TOWNSHIP_GOVERNMENT
                    && government.existence().contains(day)
                    && division != null) {
                townships.add(township(government, division, committees, officers));
            }
        }
    }

    private Township township(
            Body government, Division division, Map<DivisionCode, Integer> committees, Officers officers) {
        List<Body> teams = city.bodies().all().stream()
                .filter(body -> body.kind() == BodyKind.ENFORCEMENT_TEAM
                        && government.id().equals(body.superior())
                        && body.existence().contains(day))
                .toList();
        List<BodyId> places = new ArrayList<>();
        places.add(government.id());
        teams.forEach(team -> places.add(team.id()));
        Division parent = division.parent() == null
                ? null
                : city.places().find(division.parent()).orElse(null);
        return new Township(
                division,
                parent != null && parent.level() == DivisionLevel.COUNTY ? parent : division,
                government,
                teams,
                committees.getOrDefault(division.code(), 0),
                city.powers().powersOf(government.id(), division.code().value(), day),
                officers.qualifiedIn(places));
    }

    KnownCity city() {
        return city;
    }

    LocalDate day() {
        return day;
    }

    /** All townships, in the order in which they were recorded. */
    List<Township> townships() {
        return townships;
    }

    /** The townships of each county, counties in the order of their first township. */
    Map<Division, List<Township>> counties() {
        Map<Division, List<Township>> counties = new LinkedHashMap<>();
        for (Township township : townships) {
            counties.computeIfAbsent(township.county(), county -> new ArrayList<>())
                    .add(township);
        }
        return counties;
    }

    /** A body's name; its id when it is not known. */
    String name(@Nullable BodyId body) {
        return body == null ? "" : city.bodies().find(body).map(Body::name).orElse(body.value());
    }

    /** A division's name; its code when it is not known. */
    String name(DivisionCode division) {
        return city.places().find(division).map(Division::name).orElse(division.value());
    }

    /** A power's name; its code when it is not known. */
    String name(PowerCode power) {
        return city.powers().find(power).map(Power::name).orElse(power.value());
    }

    /** The field of a power; empty when it is not known. */
    String domain(PowerCode power) {
        return city.powers().find(power).map(Power::domain).orElse("");
    }
}
